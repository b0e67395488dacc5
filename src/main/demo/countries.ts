/** Of what the names of a country are put together. Whoever is called so by chance is not meant. */
export interface Country {
  readonly code: string;
  readonly market: 'developed' | 'developing';
  /** Partners out of 300. */
  readonly partners: number;
  readonly given: readonly string[];
  readonly family: readonly string[];
  /** A word that nobody is called, of two halves. */
  readonly firstHalf: readonly string[];
  readonly secondHalf: readonly string[];
  readonly trade: readonly string[];
  readonly form: readonly string[];
}

const list = (words: string): readonly string[] => words.split(' ');

/** Ten of them; together 300 partners. */
export const countries: readonly Country[] = [
  {
    code: 'DE',
    market: 'developed',
    partners: 62,
    given: list(
      'Anke Björn Carla Deniz Elif Frauke Gesa Hauke Imke Jonas Katrin Levin Maren Nils Ole Petra Ruth Silke Tarek Ulrike',
    ),
    family: list(
      'Ahrens Brodersen Clausen Dierks Ehlers Feddersen Gerken Hinrichs Iversen Jürgens Kröger Lührs Momsen Nissen Oltmann Petersen Reimers Sönnichsen Thomsen Yıldız',
    ),
    firstHalf: list('Eschen Tannen Birken Heide Watten Moor Kiefern Dünen'),
    secondHalf: list('brook koog warft siel horst kamp wisch'),
    trade: list('Systemhaus Netzwerke Datentechnik Informatik'),
    form: list('GmbH GmbH AG KG'),
  },
  {
    code: 'US',
    market: 'developed',
    partners: 54,
    given: list(
      'Aaron Brianna Caleb Destiny Elijah Faith Grant Hannah Isaac Jasmine Kyle Latoya Marcus Naomi Omar Paige Quentin Renee Shawn Tiffany',
    ),
    family: list(
      'Abernathy Bellamy Calloway Dunmore Ellsworth Fairbanks Galloway Hathaway Ingersoll Jennings Kirkland Langford Merriweather Northcutt Okafor Pemberton Quigley Ramirez Stockwell Treadwell',
    ),
    firstHalf: list('Quill Copper Juniper Sage Lantern Prairie Cinder Willow'),
    secondHalf: list('mere bluff hollow ridge spur gate fen'),
    trade: list('Technologies Consulting Systems Software'),
    form: list('Inc. LLC Inc. Corp.'),
  },
  {
    code: 'GB',
    market: 'developed',
    partners: 36,
    given: list(
      'Alistair Bronwyn Callum Deepa Eleanor Fergus Gemma Harriet Imran Jocelyn Kieran Lesley Morag Nigel Olwen Priya Rhys Siobhan Tamsin Winifred',
    ),
    family: list(
      'Ashdown Blackwood Carrick Drummond Eastleigh Fothergill Garside Hargreaves Inglis Jardine Kendrick Lomax Mowbray Naismith Ormerod Pilkington Rowntree Satterthwaite Thackeray Wetherby',
    ),
    firstHalf: list('Heron Thistle Bracken Larks Ember Otter Rowan Marsh'),
    secondHalf: list('wick combe stead thorpe garth dale hithe'),
    trade: list('Solutions Systems Consulting Networks'),
    form: list('Ltd Ltd LLP plc'),
  },
  {
    code: 'FR',
    market: 'developed',
    partners: 30,
    given: list(
      'Amélie Baptiste Chloé Damien Élodie Fabrice Gaëlle Hugo Inès Julien Karim Léa Mathieu Noémie Océane Pascal Quentin Romane Solène Yannick',
    ),
    family: list(
      'Arnoux Bellerose Chastain Duvallon Espinasse Fauconnier Grandval Hébrard Jaubert Kerouac Lachaume Malbec Nouvel Ourliac Perrault Quillien Roquefeuil Sauvage Thibaudeau Vasseur',
    ),
    firstHalf: list('Clair Mont Belle Roche Val Haute Fonte Grand'),
    secondHalf: list('mare lande brune sève rive combe pierre'),
    trade: list('Informatique Conseil Réseaux Logiciels'),
    form: list('SAS SARL SA SAS'),
  },
  {
    code: 'IN',
    market: 'developing',
    partners: 30,
    given: list(
      'Aarav Bhavna Chirag Divya Eshan Farida Gaurav Harini Ishaan Jyoti Kabir Lakshmi Manish Nandini Ojas Pallavi Rohan Sunita Tanvi Vikram',
    ),
    family: list(
      'Acharya Banerjee Chaudhary Deshpande Elango Fernandes Ghosh Hegde Iyer Joshi Kulkarni Lobo Menon Nambiar Oberoi Patwardhan Raghavan Sehgal Thakur Varghese',
    ),
    firstHalf: list('Nila Suvarna Megha Tara Vana Udaya Sagara Deepa'),
    secondHalf: list('kosha mitra setu vahini patha loka jyota'),
    trade: list('Infotech Technologies Softlabs Systems'),
    form: ['Pvt Ltd', 'Pvt Ltd', 'LLP', 'Ltd'],
  },
  {
    code: 'ES',
    market: 'developed',
    partners: 22,
    given: list(
      'Aitana Bruno Carmen Diego Elena Fermín Gloria Héctor Irene Jaime Lucía Marcos Nerea Óscar Pilar Rafael Sonia Tomás Valeria Xavier',
    ),
    family: list(
      'Aldana Becerra Cifuentes Domenech Echeverría Ferrer Galindo Herrero Ibarra Jimeno Lozano Montalbán Navarrete Ochoa Palomares Quesada Robledo Santolaya Urrutia Zamora',
    ),
    firstHalf: list('Alba Río Mira Torre Campo Vega Sierra Luna'),
    secondHalf: list('clara serena quieta honda parda brava umbría'),
    trade: list('Sistemas Informática Redes Soluciones'),
    form: list('SL SL SA SLU'),
  },
  {
    code: 'SE',
    market: 'developed',
    partners: 18,
    given: list(
      'Agnes Birger Cecilia Dag Ebba Filip Greta Hjalmar Ingrid Jesper Kerstin Ludvig Märta Nore Olof Pernilla Rasmus Signe Torsten Ylva',
    ),
    family: list(
      'Almgren Bergqvist Cederholm Dahlberg Ekström Forsell Granlund Hedman Isaksson Jonsered Kronvall Lindahl Mossberg Nordfeldt Osterman Palmgren Rydell Sandström Tegner Wikander',
    ),
    firstHalf: list('Gran Norr Älv Björk Sten Vinter Ljung Tall'),
    secondHalf: list('vika mossa ån skäret holma dalen näset'),
    trade: list('Data System Konsult Nät'),
    form: list('AB AB AB HB'),
  },
  {
    code: 'PL',
    market: 'developing',
    partners: 18,
    given: list(
      'Agata Bartosz Celina Dawid Ewelina Franciszek Grażyna Hubert Iwona Jacek Kinga Łukasz Monika Norbert Oliwia Patryk Renata Szymon Teresa Wojciech',
    ),
    family: list(
      'Adamczyk Borkowski Cieślak Dudek Elbanowski Filipek Gajda Hajduk Iwanicki Jasiński Krawiec Lisowska Madej Nawrot Osowski Pietrzak Rogalski Sobczak Tokarz Wilczek',
    ),
    firstHalf: list('Jasno Zielo Modro Wierzbo Brzozo Krasno Szumo Lipo'),
    secondHalf: list('brzeg las pole ruda woda staw grań'),
    trade: list('Systemy Informatyka Sieci Usługi'),
    form: ['Sp. z o.o.', 'Sp. z o.o.', 'S.A.', 'Sp. j.'],
  },
  {
    code: 'BR',
    market: 'developing',
    partners: 16,
    given: list(
      'Adriana Bento Camila Davi Eduarda Flávio Giovana Heitor Isadora João Kauã Larissa Murilo Natália Otávio Paloma Raíssa Samuel Thaís Vinícius',
    ),
    family: list(
      'Albuquerque Barreto Cavalcante Drumond Espíndola Figueira Guimarães Holanda Itaborahy Junqueira Lacerda Medeiros Nogueira Oliveira Pimentel Queiroz Rezende Sampaio Tavares Vasconcelos',
    ),
    firstHalf: list('Ipê Jatobá Ara Peri Ita Guara Buri Cai'),
    secondHalf: list('mirim açu poran tuba guá ara nema'),
    trade: list('Tecnologia Sistemas Informática Redes'),
    form: ['Ltda.', 'Ltda.', 'S.A.', 'ME'],
  },
  {
    code: 'JP',
    market: 'developed',
    partners: 14,
    given: list(
      'Akari Daichi Emi Fumio Goro Haruka Itsuki Junko Kenta Mio Naoki Reiko Sota Tomoe Yui Wataru Chihiro Hikaru Masato Sayaka',
    ),
    family: list(
      'Asakawa Bando Chikamatsu Doi Endo Fukazawa Goto Hirose Ishikura Kawabe Maruyama Nishino Ogata Sakuragi Takemura Uehara Wakabayashi Yanagi Kirishima Mizushima',
    ),
    firstHalf: list('Aoba Midori Haya Yuki Kaze Hoshi Nami Sora'),
    secondHalf: list('mine hara sawa zaki tani oka ura'),
    trade: list('Systems Network Data Solutions'),
    form: list('K.K. K.K. G.K. K.K.'),
  },
];
