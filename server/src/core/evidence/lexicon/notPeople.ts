/** Capitalised words that begin a sentence without being part of the name after them. */
export const openingCapitals: ReadonlySet<string> = new Set(
  (
    'The A An In On As By For From But And Yet So If When While Since After Before Although Though ' +
    'Because However Moreover Furthermore Similarly Likewise Thus Hence Therefore Later Then Also ' +
    'Even Here There Indeed Today Once Scholar Author Philosopher Historian Economist Journalist ' +
    'Writer Analyst Theorist Sociologist Poet Feminist Political Both According To Against Under With ' +
    'Like Unlike Despite Secondly Firstly Finally Lastly Again See'
  ).split(' '),
);

/** Words that show a run of capitals to be a country, a people, a body, a faith or a plain noun. */
export const notPeople: ReadonlySet<string> = new Set(
  (
    'Pakistan India China America Afghanistan Iran Iraq Russia Britain England France Germany Japan ' +
    'Turkey Israel Palestine Bangladesh Ukraine Egypt Syria Yemen Europe Asia Africa Kashmir Punjab ' +
    'Sindh Balochistan Khyber Pakhtunkhwa Karachi Lahore Islamabad Peshawar Quetta Delhi Beijing ' +
    'Washington Moscow Kabul London Tehran Riyadh Saudi Arabia Arab Gulf Ocean South North East West ' +
    'Western Eastern Central United States Kingdom Nations Soviet Union European Islamic Muslim ' +
    'Muslims Hindu Hindus Christian Christians Jews Sikhs Pakistani Indian American Chinese British ' +
    'Russian Afghan Israeli Islam Islamists Hinduism Christianity Quran Sunnah Bible God Allah ' +
    'Prophet Hadith Government Parliament Senate Assembly Congress Court Supreme High Constitution ' +
    'Ministry Minister Office Commission Committee Council Bank Fund Party League Front Movement Army ' +
    'Navy Police Taliban Article Act Ordinance Bill Treaty Agreement Accord Pact Convention Charter ' +
    'Declaration Resolution Amendment Report Survey Index Plan Policy Programme Program Project ' +
    'Corridor War Wars Revolution Conference Summit Crisis Operation Day University Institute School ' +
    'College Foundation Organization Organisation Association Society Center Centre Agency Authority ' +
    'Board Bureau Department Republic Province Provinces State Sea River Valley Dam Basin Line Times ' +
    'Tribune Post News Dawn Economist Diplomat January February March April May June July August ' +
    'September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday ' +
    'Everyone Everybody Nobody Someone Some Many Most Several Few Others Another One Two Three They ' +
    'He She It We You This That These Those His Her Their Its Our What Who Which Critics Scholars ' +
    'Experts Analysts Observers Opponents Proponents Supporters History Religion Science Research ' +
    'Studies Democracy Society Opposition Establishment Judiciary Media People Nothing Everything ' +
    'Each Every All Any No Not Women Men Youth Globalization Globalisation Politics Economy Law Surah ' +
    'Verse Ayah Figure Table Chapter Section Part Page Case Budget Census Election Elections Judgment ' +
    'Vision New Global World International National Federal Provincial Security Force Forces Kargil ' +
    'Pulwama Jaranwala Constituent General-Secretary Middle Eurasia Pacific Indo-Pacific Cold Bloc ' +
    'Non-Aligned Anti-Terrorism Lanka Kong Korea Zealand Africa York Orleans Angeles Canada Australia Brazil ' +
    'Mexico Nepal Malaysia Indonesia Singapore Vietnam Norway Sweden Spring Street House Watch Network Group'
  ).split(' '),
);
