/**
 * Words that candidates write with a capital and that name nothing particular: countries, cities and regions, peoples
 * and languages, offices, parties, plain nouns of the subject. A point that names only these names no case.
 */
export const generalCapitals: ReadonlySet<string> = new Set(
  [
    // Countries and parts of the world.
    'Albania Algeria Arabia Argentina Armenia Austria Azerbaijan Bahrain Belgium Bhutan Bolivia Bosnia Brunei Burma',
    'Cambodia Chile Colombia Congo Cuba Cyprus Czech Denmark Emirates Estonia Ethiopia Finland Gaza Georgia Ghana Greece',
    'Haiti Holland Hungary Iceland Ireland Italy Jordan Kazakhstan Kenya Kosovo Kuwait Kyrgyzstan Laos Latvia Lebanon',
    'Libya Lithuania Maldives Mali Mauritius Mongolia Morocco Myanmar Netherlands Niger Nigeria Oman Panama Peru',
    'Philippines Poland Portugal Qatar Romania Rwanda Scandinavia Senegal Serbia Slovakia Somalia Spain Srilanka Sri',
    'Sudan Switzerland Taiwan Tajikistan Tanzania Thailand Tibet Tunisia Turkiye Türkiye Turkmenistan UAE Uganda Uruguay',
    'Uzbekistan Venezuela Vietnam Zambia Zimbabwe Asian African Latin Hindustan Bharat Subcontinent Sub-continent',
    'Indo-Pak Pak-US Pak-India Pak-China Sino-Pak Sino-US Caucasus Balkans Mediterranean Atlantic Indus Himalayas',
    // Cities and regions.
    'Abbottabad Attock Azad Badin Bahawalpur Bannu Bhakkar Bengal Bihar Bombay Calcutta Chaman Chitral Cholistan Dacca',
    'Dadu Dera Dhaka Dubai Faisalabad FATA Gilgit Gilgit-Baltistan Baltistan Gujranwala Gujrat Gulberg Gwadar Hazara Hunza',
    'Hyderabad Ghazi Jacobabad Jammu Jhang Kasur Kashgar Khairpur Khuzdar Kohat Kohistan Larkana Lyari Makran Malakand Mardan',
    'Mianwali Mirpur Multan Murree Muzaffarabad Nawabshah Okara Potohar Rajanpur Rawalpindi Sahiwal Sargodha Sialkot',
    'Awaran Bahawalnagar Barkhan Bolan Chagai Chakwal Charsadda Chiniot Dir Ghotki Gojra Hafizabad Hangu Haripur Hub Jhelum',
    'Kalat Karak Kashmore Khanewal Kharan Khushab Kurram Layyah Lodhran Loralai Lasbela Mansehra Mastung Mithi Muzaffargarh',
    'Nagarparkar Narowal Naseerabad Nasirabad Noshki Nowshera Orakzai Panjgur Parachinar Pasni Pishin Sanghar Sheikhupura',
    'Shikarpur Swabi Tank Taxila Umerkot Vehari Wana Zhob Ziarat Agra Ahmedabad Aligarh Allahabad Amritsar Bangalore',
    'Chittagong Colombo Hyderabad Kathmandu Lucknow Madras Nagpur Patna Srinagar Surat Tashkent',
    'Sibi Skardu Sukkur Swat Thar Tharparkar Thatta Torkham Turbat Waziristan Xinjiang Xian Baghdad Basra Beirut Berlin',
    'Bonn Brussels Cairo Cordova Cordoba Damascus Davos Delhi Doha Geneva Hague Istanbul Jakarta Jeddah Jerusalem Kandahar',
    'Kyoto Madrid Makkah Mecca Madina Madinah Medina Mumbai Paris Rome Seoul Shanghai Sydney Tokyo Vienna Zurich',
    'Hijaz Haramain Andalus Bosphorus Hormuz Malacca Suez Washington',
    // Peoples, faiths and tongues.
    'Afghans Africans Ahmadi Ahmadis Americans Arabs Arabic Asians Baloch Balochi Balti Barelvi Bengalis Bengali Brahmin',
    'Brahui Britishers Buddhist Buddhists Catholic Christians Deobandi Dutch English Englishmen Europeans French German',
    'Germans Greek Greeks Gujarati Hindko Hinduism Indians Iranians Iraqis Japanese Jewish Kashmiri Kashmiris Korean Kurds',
    'Mohajir Mohajirs Mughal Mughals Ottoman Ottomans Pakistanis Palestinian Palestinians Parsi Pashto Pashtun Pashtuns',
    'Pathan Pathans Persian Persians Portuguese Protestant Punjabi Punjabis Pukhtun Pukhtuns Roman Romans Russians Sanskrit',
    'Saraiki Seraiki Shia Shias Sikh Sindhi Sindhis Spanish Sunni Sunnis Turkish Turks Ukrainian Urdu Vietnamese Westerners',
    'Zionist Zionists Judaism Buddhism Shiite',
    // Of the faith, in every answer of Islamic Studies.
    'Ahl Ain Almighty Amir Ameer Ansar Ayat Azan Book Caliph Caliphs Caliphate Companions Creator Day Deen Eid Fiqh Friday Fuqaha',
    'Hajj Halal Haram Heaven Hell Hereafter Hijab Holy Ijma Ijtihad Imaan Iman Imam Imams Jihad Judgement Kaaba Kalima Khalifa',
    'Khalifah Khilafah Kifayah Lord Majlis Maulvi Merciful Messenger Mosque Muhajirin Mujahid Mujtahid Mullah Namaz Nabi Noble',
    'Pbuh PBUH SAW SAWW RA AS Qiyas Quranic Rasool Ramadan Ramzan Revelation Riba Roza Sadaqah Sahaba Salah Salat Satan Shariah',
    'Shariat Sharia Shura Sufi Sufis Tauheed Tawheed Tawhid Taqwa Ulama Ulema Ummah Umma Ushr Zakat Zakah Waqf',
    // Offices and bodies that every state has.
    'Admiral Advisor Ambassador Assistant Babu Bar Bench Brigadier Bureaucracy Cabinet Captain Chairman Chancellor Chief',
    'Colonel Commander Commissioner Constable Consul Courts Deputy Director District Emperor Excellency Executive Family',
    'General Generals Governor Governors Headquarters Head House Inspector Joint Judge Judges Justice King Kings Lawyers',
    'Legislature Lower Madam Majesty Major Marshal Mayor Member Members Ministers Ministries Monarch Mr Mrs Ms MNA MNAs MPA MPAs',
    'Mufti Nazim Officer Officers Patwari Premier President Presidents Prime Prince Principal Queen Railway Railways Secretary',
    'Secretariat Senators Sir Speaker Steel Mill Mills Sultan Superintendent Tehsil Tehsildar Thana Tribunal Union Upper Vice',
    'Wapda Railways Airlines Post Customs Excise',
    // Plain nouns that a heading or a habit gives a capital.
    'Accountability Administration Agriculture Allies Alternative Ambition Analysis Authority Balance Basic Blood Bomb',
    'Brotherhood Capital Capitalism Cause Causes Challenge Challenges Change Citizen Citizens Civil Civilization Climate',
    'Colonialism Common Communism Community Conflict Consensus Corruption Culture Cyber Debt Defence Defense Development Dialogue',
    'Dignity Diplomacy Discipline Eastern Economic Economics Education Effect Effects Empire Empowerment Energy Enforcement',
    'Environment Equality Equity Ethics Ethnicity Exchange Eyes Faith Fate Father Fathers Feminism Feudal Feudalism Finance Financial Food',
    'Foreign Founder Freedom Fundamental Future Gender Geography Good Governance Green Growth Health Human Humanity Idea Ideology',
    'Implementation Independence Industry Inflation Information Infrastructure Innovation Integration Intelligence Interest',
    'Interests Internet Investment Knowledge Labour Land Leader Leaders Leadership Liberty Life Line Literature Love Loyalty',
    'Man Management Mankind Market Martial Marxism Meanwhile Merit Metro Military Modern Monarchy Morality Mother Motherland Nation',
    'Nationalism Nature Nuclear Nursery Oil Order Others Peace Performance Philosophy Planning Pluralism Political Poor Population',
    'Poverty Power Powers Press Private Progress Property Prosperity Public Quaid Quality Quota Rational Raw Realism Reform Reforms',
    'Regional Religion Renaissance Representation Resources Right Rights Rule Rural School Science Secular Secularism Self Seven',
    'Sewerage Social Socialism Sovereignty Space Stability Statement Status Students Sustainable System Taxation Teachers Technology',
    'Television Territory Terrorism Terrorists Textile Theory Third Tolerance Trade Tradition Transparency Transport Tribal Truth',
    'Unity Urban Values Violence Virtue Voice Voters Water Way Wealth Welfare Will Wisdom Woman Word Work Worker Workers Youth',
    'Facebook Google Instagram Internet Snapchat Tiktok TikTok Twitter Whatsapp WhatsApp YouTube Youtube Wikipedia',
    'English-medium Urdu-medium Tom Dick Harry Ali Bakar Zaid Amjad Insha Inshallah InshaAllah MashaAllah Alhamdulillah',
    'First Secondly Thirdly Fourthly Moreover Yes Without Through Under Such Only Until Unless Whoever Whatever Whenever Wherever',
    'Now Then Here There Still Later Earlier Nowadays Often Always Never Next Last Instead Rather Otherwise Besides Upon',
    'Within Inside Outside Throughout Till Just Much More Less Same Almost Nearly About Around Across Along Against',
    'Among Between Being Having Given Let Perhaps Neither Either Nor Or Alas Suppose Imagine During Behind Beyond Above Below',
  ]
    .join(' ')
    .split(' '),
);
