import {wordSet} from "./wordSet.js";

/** Nouns for a body that acts as one. Lower case, singular. */
export const bodies = wordSet(
  "academy administration agency airline airlines alliance army assembly association authority bank board body branch brigade broadcaster bureau cabinet camp campaign center centre chamber charity church city club coalition college commission committee community company conference congress consortium corporation corps council county court department directorate district division embassy establishment faction federation firm force forces foundation front fund government group guard hospital house industry initiative inquiry institute institution jury kingdom league legislature library manufacturer ministry mission mosque movement municipality museum nation navy network newsroom ngo office opposition order organisation organization panel parish parliament party patrol police program programme project prosecution province regime region regulator school sector secretariat senate service services society squad staff startup state station studio synod task team temple think-tank town trade tribunal trust union unit university village watchdog watch world"
);

/** Words that make a capitalised name an organisation's. Lower case. */
export const bodyNames: ReadonlySet<string> = new Set([
  ...bodies,
  ...wordSet(
    "inc corp corporation co ltd llc llp plc pac gmbh ag sa international national federal bureau pentagon kremlin hamas hezbollah taliban isis nato unicef unesco reuters interpol brothers partners associates holdings industries systems technologies motors brands foods energy electric pharmaceuticals therapeutics software logistics ventures studios pictures entertainment airfreight freight shipping railway railroad steel mining metals chemicals semiconductors robotics laboratories labs solutions consulting insurance financial securities investments supermarkets pharmacies restaurants brewing bakeries terminals ports bank airlines airways hotel hotels group greens labour scientology committee caucus senate congress nations union administration affairs security defence defense justice treasury interior education transportation commerce enforcement customs rights health labor agriculture oceanic space aeronautics"
  )
]);

/**
 * Words within the names of well-known bodies, on both sides of the "and" or the comma that joins them: "Immigration and Customs Enforcement",
 * "Bureau of Alcohol, Tobacco, Firearms and Explosives". By themselves, each could be somebody. Lower case.
 */
export const joinedWords: ReadonlySet<string> = new Set(
  "immigration customs, immigration naturalization, immigration refugee, citizenship immigration, customs border, customs excise, revenue customs, food drug, food agriculture, drugs crime, alcohol tobacco, tobacco firearms, firearms explosives, securities exchange, securities investments, control prevention, health human, medicare medicaid, housing urban, safety health, health safety, oceanic atmospheric, cybersecurity infrastructure, fire rescue, fish wildlife, parks wildlife, aeronautics space, standards technology, security cooperation, security co-operation, commonwealth development, culture media, arts sciences, arts humanities, education workforce, ways means, energy commerce, environment food, work pensions, search rescue, corrections rehabilitation, gas electric, bosnia herzegovina, antigua barbuda, trinidad tobago, kitts nevis, england wales, devon cornwall, avon somerset, fargo company, simon schuster, barnes noble, marks spencer, ernst young, procter gamble, sciences engineering, engineering medicine, oversight reform, oversight accountability, homeland governmental, transportation infrastructure, forestry fire, children families, rail maritime".split(
    ", "
  )
);

/** Words that make a capitalised name a news medium's. Lower case. */
export const mediaNames = wordSet(
  "times post news journal herald gazette tribune guardian telegraph observer chronicle examiner press radio television tv cnn bbc nbc abc cbs msnbc cnbc npr pbs ap afp upi reuters bloomberg politico breitbart buzzfeed huffpost vox axios yonhap kcna xinhua tass interfax magazine weekly daily globe mail mirror independent sun economist newsweek slate salon wired atlantic inquirer dispatch courier register star bulletin review wikinews fox c-span insider today time forbes fortune variety mashable gizmodo techcrunch cnet espn univision telemundo aljazeera jazeera cbc ctv gawker propublica intercept huffington monitor ledger sentinel record standard broadcasting voa"
);

/** Nouns for a news medium. Lower case. */
export const media = wordSet(
  "newspaper paper magazine broadcaster network outlet website blog site station channel media press wire podcast tabloid daily weekly publication"
);

/** Nouns for a text, a figure or a finding that speaks for itself. Lower case, singular. */
export const documents = wordSet(
  "account ad advertisement advisory affidavit agreement amendment analysis announcement app appeal article audit autopsy ballot bill biography blog book briefing brief bulletin caption census chart circular clause code column comment commentary communique complaint constitution contract count data decision declaration decree definition description diary dictionary directive disclosure document documentation documents dossier draft editorial email e-mail entry essay estimate evidence exhibit experiment fact file filing filings finding findings figure figures forecast form guidance guide guideline handbook headline history index indictment information inquiry investigation judgment judgement label law lawsuit legend legislation letter list literature log logs magazine manifesto manual map memo memoir memorandum message minutes model motion narrative note notes notice number numbers opinion order page paper passage petition plan plaque platform play poem policy poll polls polling post poster posting precedent prediction press-release projection proposal protocol publication questionnaire reading readout rating recording record records regulation release report reports research resolution response result results returns review rule rules ruling scan schedule screenplay script section series sign signs song source speech spreadsheet standard statement statements statistic statistics statute story studies study subpoena suit summary survey surveys table tally text theory thesis title transcript translation treaty trend tweet tweets update verdict version video warning warrant website words writing"
);

/** Places and peoples that speak for their governments, and one-word organisations that look like surnames. Lower case. */
export const knownBodies = wordSet(
  "microsoft google facebook twitter apple amazon tesla uber boeing netflix youtube instagram wikipedia samsung sony toyota nissan honda walmart pfizer exxon intel ibm nasa fifa uefa greenpeace amnesty oxfam gallup quinnipiac pew yougov ipsos fusion congress parliament pentagon kremlin washington moscow beijing london brussels paris berlin tehran israel iran iraq russia china japan india pakistan afghanistan turkey egypt syria canada mexico brazil germany france italy spain britain england scotland ireland ukraine poland greece australia korea vietnam america europe africa asia california texas florida ohio virginia georgia arizona nevada iowa michigan alabama alaska arkansas connecticut delaware hawaii idaho indiana kansas kentucky louisiana maine maryland minnesota mississippi missouri montana nebraska oklahoma oregon tennessee utah vermont wyoming pennsylvania wisconsin colorado massachusetts illinois hollywood scientology islam boko hamas hezbollah taliban fatah likud mossad interpol europol frontex",
  "albania algeria angola argentina armenia austria azerbaijan bahrain bangladesh belarus belgium bolivia botswana bulgaria burundi cambodia cameroon chile colombia croatia cuba cyprus denmark ecuador eritrea estonia ethiopia fiji finland ghana greenland guatemala haiti honduras hungary iceland indonesia jamaica kazakhstan kenya kosovo kuwait laos latvia lebanon libya lithuania luxembourg malaysia mali malta moldova mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua nigeria norway oman panama paraguay peru philippines portugal qatar romania rwanda senegal serbia singapore slovakia slovenia somalia sudan sweden switzerland taiwan tanzania thailand tunisia uganda uruguay uzbekistan venezuela yemen zambia zimbabwe"
);

/** News media that are known by one word, without "the". Lower case. */
export const oneWordMedia = wordSet(
  "reuters bloomberg politico breitbart yonhap xinhua wikinews univision telemundo vox axios buzzfeed huffpost newsweek propublica gawker interfax time forbes fortune variety mashable gizmodo techcrunch cnet espn"
);
