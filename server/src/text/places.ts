/**
 * Whether a header part names a place: a city, region or country that we know, alone or as "City, Region". A part that
 * merely could be one ("Springfield Partners") is none.
 */
export function isPlace(text: string): boolean {
  const parts = text
    .replace(/\([^()]*\)/g, ' ')
    .split(/[,/，、·]|\s[-–]\s/u)
    .map(normalise)
    .filter((part) => part !== '');
  if (parts.length === 0 || parts.length > 4) return false;
  const last = parts[parts.length - 1] ?? '';
  if (parts.length === 1) return knownPlaces.has(last) || isCityWithRegion(text, last) || isChinesePlace(last);
  const hits = parts.filter(
    (part, index) => knownPlaces.has(part) || (index > 0 && regionCodes.has(part.toUpperCase())) || isChinesePlace(part),
  ).length;
  if (hits === parts.length) return true;
  // A town that we do not know stands before regions only: "Springfield, Illinois", but not "Harbour Analytics, Leeds".
  return hits === parts.length - 1 && parts.slice(1).every((part) => regions.has(part) || regionCodes.has(part.toUpperCase()));
}

/** Whether a part can stand after a city: a country, a region or the code of one ("CA", "NRW"). */
export function isRegion(text: string): boolean {
  const part = normalise(text);
  return regions.has(part) || regionCodes.has(text.trim().replace(/\.$/, ''));
}

/** Whether a part is a city, region or country by itself. */
export function isKnownPlace(text: string): boolean {
  return knownPlaces.has(normalise(text));
}

function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u200D\uFE0F\p{Extended_Pictographic}]/gu, '')
    .replace(/^(?:greater|metropolitan|remote -|near)\s+|(?<!\s)\s+(?:area|metropolitan area|metro|city|region)$/g, '')
    .replace(/\b\d{4,6}\b/g, '')
    .replace(/[.*_]/g, '')
    .replace(/(?<=\p{L})-(?=\p{L})/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "Berlin Germany", "Baileyville Maine", "New York NY". */
function isCityWithRegion(original: string, lower: string): boolean {
  const words = lower.split(' ');
  if (words.length < 2 || words.length > 4) return false;
  const head = words.slice(0, -1).join(' ');
  const tail = words[words.length - 1] ?? '';
  const code = original.trim().split(/\s+/).pop() ?? '';
  return knownPlaces.has(head) && (regions.has(tail) || regionCodes.has(code));
}

function isChinesePlace(text: string): boolean {
  return /^[\p{Script=Han}]{2,4}[市省区县都府県]$/u.test(text) || /^[가-힣]{1,4}(?:시|도|구|특별시|광역시)$/u.test(text);
}

const list = (text: string): string[] => text.split(',').map((item) => item.trim().toLowerCase().replaceAll('-', ' '));

/** Countries and their common names in the languages we read, with the regions that people write after a city. */
const regions: ReadonlySet<string> = new Set([
  ...list(
    'afghanistan,albania,algeria,andorra,angola,argentina,armenia,australia,austria,azerbaijan,bahrain,bangladesh,belarus,belgium,bolivia,bosnia,botswana,brazil,bulgaria,cambodia,cameroon,canada,chile,china,colombia,costa rica,croatia,cuba,cyprus,czech republic,czechia,denmark,dominican republic,ecuador,egypt,el salvador,england,estonia,ethiopia,finland,france,georgia,germany,ghana,great britain,greece,guatemala,honduras,hong kong,hungary,iceland,india,indonesia,iran,iraq,ireland,israel,italy,jamaica,japan,jordan,kazakhstan,kenya,kuwait,kyrgyzstan,latvia,lebanon,libya,lithuania,luxembourg,malaysia,malta,mexico,moldova,monaco,mongolia,montenegro,morocco,myanmar,namibia,nepal,netherlands,the netherlands,new zealand,nicaragua,nigeria,north macedonia,northern ireland,norway,oman,pakistan,palestine,panama,paraguay,peru,philippines,poland,portugal,puerto rico,qatar,romania,russia,russian federation,rwanda,saudi arabia,scotland,senegal,serbia,singapore,slovakia,slovenia,south africa,south korea,korea,spain,sri lanka,sudan,sweden,switzerland,syria,taiwan,tanzania,thailand,tunisia,turkey,türkiye,uganda,ukraine,united arab emirates,uae,united kingdom,uk,united states,united states of america,usa,us,uruguay,uzbekistan,venezuela,vietnam,wales,yemen,zambia,zimbabwe',
  ),
  ...list(
    'deutschland,österreich,schweiz,frankreich,spanien,italien,niederlande,belgien,polen,großbritannien,suisse,allemagne,espagne,italie,pays-bas,belgique,royaume-uni,états-unis,españa,méxico,perú,brasil,estados unidos,alemania,francia,italia,reino unido,suiza,portogallo,germania,svizzera,regno unito,nederland,belgië,duitsland,frankrijk,polska,niemcy,wielka brytania,россия,рф,украина,беларусь,казахстан,германия,грузия,армения,türkiye,almanya',
  ),
  ...list('中国,中國,台湾,台灣,香港,日本,韩国,新加坡,대한민국,한국,भारत'),
  ...list(
    'alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,hawaii,idaho,illinois,indiana,iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,nevada,new hampshire,new jersey,new mexico,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,virginia,washington,west virginia,wisconsin,wyoming,washington dc,district of columbia',
  ),
  ...list(
    'ontario,quebec,québec,british columbia,alberta,manitoba,saskatchewan,nova scotia,new brunswick,karnataka,maharashtra,tamil nadu,telangana,kerala,uttar pradesh,haryana,gujarat,west bengal,rajasthan,punjab,delhi ncr,bayern,bavaria,baden-württemberg,nordrhein-westfalen,hessen,sachsen,niedersachsen,occitanie,île-de-france,ile-de-france,bretagne,cataluña,catalunya,catalonia,andalucía,são paulo,minas gerais,paraná,pará,new south wales,nsw,victoria,queensland,county durham,surrey,kent,essex,west sussex,co down,yorkshire,lancashire,hampshire,cambridgeshire,oxfordshire,berkshire,hertfordshire,buckinghamshire,warwickshire,leicestershire,devon,cornwall,somerset,cheshire,staffordshire,merseyside,tyne and wear,greater london,west midlands,west yorkshire,bihar,jharkhand,odisha,orissa,assam,madhya pradesh,andhra pradesh,himachal pradesh,uttarakhand,chhattisgarh,punjab,sindh,selangor,luzon,jalisco,nuevo león,antioquia,cundinamarca,rio grande do sul,santa catarina,bahia,pernambuco,ceará,goiás,distrito federal,espírito santo,amazonas,provence,provence alpes côte d’azur,paca,auvergne rhône alpes,rhône alpes,nouvelle aquitaine,hauts de france,grand est,normandie,pays de la loire,aquitaine,midi pyrénées,alsace,lorraine,comunidad de madrid,comunidad valenciana,país vasco,galicia,asturias,castilla y león,lombardia,lombardy,toscana,tuscany,veneto,piemonte,lazio,campania,sicilia,emilia romagna,puglia,noord holland,zuid holland,north holland,south holland,vlaanderen,flanders,wallonie,thüringen,brandenburg,schleswig holstein,mecklenburg vorpommern,rheinland pfalz,saarland,sachsen anhalt,tirol,steiermark,kärnten,oberösterreich,niederösterreich,vorarlberg,thurgau,aargau,graubünden,ticino,vaud,valais,mazowieckie,małopolska,silesia,guangdong,zhejiang,jiangsu,sichuan,hubei,fujian,shandong,hokkaido,western australia,south australia,tasmania,europe,emea,apac,latam,north america,latin america,asia',
  ),
]);

/** Codes count only as written in capitals. */
const regionCodes: ReadonlySet<string> = new Set(
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC ON QC BC AB MB SK NS NB SP RJ MG RS PR SC BA CE DF ES SG ZH BE BS AG SH CH DE FR UK USA US EU UAE NSW VIC QLD ACT NRW'.split(
    ' ',
  ),
);

const cities: readonly string[] = [
  ...list(
    'new york,new york city,nyc,brooklyn,manhattan,los angeles,san francisco,sf bay,bay,san francisco bay,san jose,san diego,seattle,redmond,bellevue,kirkland,portland,chicago,houston,austin,dallas,san antonio,fort worth,denver,boulder,colorado springs,phoenix,tempe,scottsdale,tucson,las vegas,salt lake city,atlanta,miami,orlando,tampa,jacksonville,charlotte,raleigh,durham,chapel hill,nashville,memphis,philadelphia,pittsburgh,boston,cambridge,somerville,hartford,providence,baltimore,washington d c,washington dc,arlington,reston,richmond,detroit,ann arbor,minneapolis,st paul,milwaukee,madison,indianapolis,columbus,cincinnati,cleveland,st louis,kansas city,omaha,new orleans,oklahoma city,sacramento,oakland,berkeley,palo alto,mountain view,menlo park,sunnyvale,santa clara,cupertino,santa monica,irvine,pasadena,honolulu,buffalo,rochester,albany,princeton,newark,jersey city,stamford,boise,gahanna,mesa,plano,irving',
  ),
  ...list(
    'toronto,montreal,montréal,vancouver,ottawa,calgary,edmonton,winnipeg,waterloo,kitchener,mississauga,halifax,victoria,mexico city,ciudad de méxico,cdmx,guadalajara,monterrey,mérida,bogotá,bogota,medellín,medellin,cali,lima,quito,santiago,buenos aires,córdoba,rosario,montevideo,asunción,caracas,san josé,panamá,são paulo,sao paulo,rio de janeiro,belo horizonte,curitiba,porto alegre,recife,salvador,fortaleza,brasília,brasilia,campinas,florianópolis,belém,manaus,goiânia,santo andré,joinville',
  ),
  ...list(
    'london,manchester,birmingham,leeds,liverpool,bristol,edinburgh,glasgow,cardiff,belfast,sheffield,nottingham,newcastle,oxford,reading,brighton,southampton,bangor,worthing,dublin,cork,galway,paris,lyon,marseille,toulouse,bordeaux,lille,nantes,nice,grenoble,montpellier,strasbourg,rennes,sophia antipolis,nancy,orléans,berlin,münchen,munich,hamburg,köln,cologne,frankfurt,frankfurt am main,stuttgart,düsseldorf,dusseldorf,leipzig,dresden,hannover,nürnberg,nuremberg,karlsruhe,heidelberg,bonn,bremen,essen,dortmund,freiburg,mannheim,darmstadt,aachen,mainz,wien,vienna,graz,linz,salzburg,innsbruck,zürich,zurich,bern,basel,genf,geneva,genève,lausanne,luzern,winterthur,st gallen,wil,zug,amsterdam,rotterdam,den haag,the hague,utrecht,eindhoven,delft,groningen,leiden,wageningen,brussels,bruxelles,brussel,antwerp,antwerpen,gent,ghent,leuven,luxembourg,copenhagen,københavn,aarhus,stockholm,gothenburg,göteborg,malmö,uppsala,oslo,bergen,trondheim,helsinki,espoo,tampere,turku,oulu,reykjavik,tallinn,tartu,riga,vilnius,kaunas',
  ),
  ...list(
    'madrid,barcelona,valencia,sevilla,seville,málaga,malaga,bilbao,zaragoza,granada,lisbon,lisboa,porto,braga,coimbra,aveiro,rome,roma,milan,milano,turin,torino,naples,napoli,bologna,florence,firenze,pisa,padova,verona,trento,genova,athens,thessaloniki,nicosia,limassol,valletta,prague,praha,brno,ostrava,bratislava,budapest,warsaw,warszawa,kraków,krakow,wrocław,wroclaw,gdańsk,gdansk,poznań,poznan,łódź,katowice,lublin,szczecin,bucharest,cluj-napoca,cluj,iasi,timisoara,sofia,plovdiv,belgrade,novi sad,zagreb,ljubljana,sarajevo,skopje,tirana,chisinau,kyiv,kiev,lviv,kharkiv,odesa,odessa,dnipro,minsk,moscow,saint petersburg,st petersburg,novosibirsk,kazan,yekaterinburg,tolyatti,ufa,samara,москва,санкт-петербург,казань,уфа,новосибирск,екатеринбург,минск,киев,tbilisi,yerevan,baku,almaty,astana,tashkent,istanbul,ankara,izmir,bursa,antalya,i̇stanbul,i̇zmir,tel aviv,jerusalem,haifa,beirut,amman,cairo,alexandria,dubai,abu dhabi,doha,riyadh,jeddah,kuwait city,tehran,casablanca,rabat,tunis,algiers,lagos,abuja,nairobi,kampala,accra,addis ababa,cape town,johannesburg,pretoria,durban',
  ),
  ...list(
    'bangalore,bengaluru,mumbai,delhi,new delhi,noida,greater noida,gurgaon,gurugram,hyderabad,chennai,pune,kolkata,ahmedabad,jaipur,kochi,trivandrum,thiruvananthapuram,coimbatore,indore,bhopal,lucknow,kanpur,nagpur,chandigarh,mohali,mysore,mysuru,vadodara,surat,visakhapatnam,bhubaneswar,patna,karachi,lahore,islamabad,rawalpindi,dhaka,chittagong,colombo,kathmandu,singapore,kuala lumpur,penang,jakarta,bandung,surabaya,yogyakarta,manila,makati,quezon city,cebu,taguig,bangkok,chiang mai,hanoi,ho chi minh,ho chi minh city,da nang,phnom penh,hong kong,taipei,hsinchu,taichung,kaohsiung,tokyo,osaka,kyoto,yokohama,nagoya,fukuoka,sapporo,kobe,sendai,saitama,seoul,busan,daejeon,incheon,pangyo,beijing,shanghai,shenzhen,guangzhou,hangzhou,nanjing,chengdu,wuhan,xi’an,xian,suzhou,tianjin,chongqing,qingdao,dalian,xiamen,sydney,melbourne,brisbane,perth,adelaide,canberra,auckland,wellington,christchurch',
  ),
  ...list(
    '北京,上海,深圳,广州,廣州,杭州,南京,成都,武汉,西安,苏州,天津,重庆,青岛,大连,厦门,合肥,长沙,郑州,济南,福州,珠海,东莞,佛山,宁波,无锡,台北,新竹,台中,高雄,東京,大阪,京都,横浜,名古屋,福岡,札幌,神戸,仙台,서울,부산,판교,대전,인천,성남',
  ),
  ...list(
    'somerville,quincy,worcester,lowell,waltham,lexington,framingham,burlington,nashua,new haven,bridgeport,white plains,yonkers,queens,bronx,long island,staten island,hoboken,syracuse,ithaca,troy,trenton,camden,wilmington,bethesda,rockville,silver spring,annapolis,columbia,alexandria,fairfax,mclean,tysons,herndon,norfolk,virginia beach,charlottesville,roanoke,blacksburg,greensboro,winston salem,asheville,cary,research triangle park,greenville,charleston,savannah,augusta,athens,alpharetta,huntsville,montgomery,knoxville,chattanooga,lexington,louisville,dayton,akron,toledo,grand rapids,lansing,kalamazoo,fort wayne,south bend,bloomington,evanston,naperville,champaign,twin cities,central illinois,southern california,northern virginia,upstate new york,urbana,urbana champaign,peoria,springfield,rockford,green bay,des moines,iowa city,cedar rapids,ames,lincoln,wichita,topeka,lawrence,tulsa,norman,little rock,bentonville,fayetteville,jackson,baton rouge,lafayette,shreveport,round rock,frisco,mckinney,arlington,el paso,lubbock,corpus christi,college station,the woodlands,albuquerque,santa fe,los alamos,reno,henderson,provo,lehi,ogden,logan,fort collins,aurora,cheyenne,billings,bozeman,missoula,spokane,tacoma,olympia,everett,bothell,eugene,salem,beaverton,hillsboro,corvallis,anchorage,fresno,stockton,bakersfield,san mateo,redwood city,fremont,san bruno,south san francisco,burlingame,foster city,milpitas,los gatos,pleasanton,walnut creek,emeryville,santa cruz,santa barbara,san luis obispo,ventura,long beach,anaheim,riverside,burbank,glendale,culver city,el segundo,venice,costa mesa,carlsbad,la jolla,fort lauderdale,boca raton,west palm beach,gainesville,tallahassee,st petersburg,silicon valley,bay area,san francisco bay area,greater boston,greater chicago,dmv,pacific northwest,new england,midwest',
  ),
  ...list(
    "québec city,gatineau,laval,sherbrooke,london,hamilton,guelph,markham,brampton,vaughan,oakville,burnaby,surrey,richmond,victoria,kelowna,saskatoon,st john's,moncton,fredericton,puebla,querétaro,tijuana,león,cancún,guatemala city,san salvador,tegucigalpa,managua,san juan,santo domingo,havana,la habana,la paz,santa cruz de la sierra,cochabamba,barranquilla,cartagena,bucaramanga,pereira,manizales,guayaquil,cuenca,arequipa,trujillo,cusco,valparaíso,viña del mar,concepción,mendoza,la plata,mar del plata,tucumán,salta,bahía blanca,neuquén,santa fe,niterói,são josé dos campos,são bernardo do campo,são carlos,ribeirão preto,sorocaba,jundiaí,santos,osasco,guarulhos,barueri,uberlândia,juiz de fora,vitória,londrina,maringá,blumenau,caxias do sul,pelotas,natal,joão pessoa,maceió,aracaju,teresina,são luís,cuiabá,campo grande,itajaí,foz do iguaçu",
  ),
  ...list(
    'coventry,leicester,derby,york,hull,bradford,wolverhampton,stoke on trent,plymouth,exeter,bath,bournemouth,portsmouth,guildford,slough,milton keynes,luton,watford,norwich,ipswich,peterborough,cheltenham,gloucester,swindon,swansea,newport,aberdeen,dundee,inverness,stirling,st andrews,preston,lancaster,sunderland,middlesbrough,canterbury,croydon,limerick,waterford,sligo,versailles,boulogne billancourt,la défense,neuilly sur seine,levallois perret,issy les moulineaux,nanterre,saint denis,montreuil,vélizy,massy,saclay,palaiseau,évry,cergy,créteil,clermont ferrand,saint étienne,dijon,reims,metz,mulhouse,besançon,caen,rouen,le havre,amiens,brest,quimper,lorient,vannes,angers,le mans,poitiers,la rochelle,limoges,bayonne,biarritz,pau,perpignan,nîmes,avignon,aix en provence,aubagne,cannes,antibes,toulon,annecy,chambéry,valence,monaco,liège,namur,charleroi,mons,louvain la neuve,bruges,brugge,mechelen,hasselt',
  ),
  ...list(
    "augsburg,regensburg,würzburg,erlangen,fürth,ingolstadt,ulm,passau,bamberg,bayreuth,kassel,göttingen,braunschweig,wolfsburg,oldenburg,osnabrück,münster,bielefeld,paderborn,bochum,duisburg,wuppertal,gelsenkirchen,krefeld,oberhausen,hagen,hamm,siegen,leverkusen,koblenz,trier,saarbrücken,kaiserslautern,wiesbaden,offenbach,eschborn,gießen,marburg,fulda,walldorf,ludwigshafen,heilbronn,pforzheim,tübingen,reutlingen,konstanz,friedrichshafen,villingen schwenningen,ravensburg,rosenheim,garching,potsdam,cottbus,magdeburg,halle,erfurt,jena,weimar,chemnitz,zwickau,rostock,schwerin,kiel,lübeck,flensburg,lüneburg,hildesheim,klagenfurt,villach,wels,st pölten,dornbirn,bregenz,sankt gallen,st gallen,schaffhausen,frauenfeld,thun,biel,fribourg,neuchâtel,sion,lugano,bellinzona,chur,aarau,baden,olten,solothurn,rapperswil,uster,vaduz,haarlem,almere,breda,tilburg,nijmegen,enschede,arnhem,maastricht,zwolle,amersfoort,apeldoorn,leeuwarden,den bosch,'s hertogenbosch,hilversum,odense,aalborg,roskilde,lund,linköping,västerås,örebro,umeå,luleå,stavanger,tromsø,vantaa,jyväskylä,lahti",
  ),
  ...list(
    'alicante,murcia,valladolid,vigo,a coruña,la coruña,oviedo,gijón,santander,pamplona,san sebastián,donostia,vitoria,logroño,salamanca,burgos,león,toledo,palma,palma de mallorca,las palmas,santa cruz de tenerife,tarragona,girona,lleida,castellón,cádiz,almería,faro,setúbal,viseu,leiria,évora,funchal,venezia,venice,padua,vicenza,udine,trieste,bolzano,brescia,bergamo,monza,pavia,modena,parma,ferrara,ravenna,rimini,ancona,perugia,siena,pescara,bari,lecce,salerno,catania,palermo,messina,cagliari,sassari,genoa,patras,heraklion,piraeus,larnaca,plzeň,olomouc,liberec,pardubice,košice,žilina,debrecen,szeged,pécs,gliwice,częstochowa,rzeszów,białystok,toruń,bydgoszcz,opole,gdynia,sopot,kielce,radom,olsztyn,zielona góra,cluj napoca,iași,timișoara,brașov,sibiu,constanța,craiova,varna,burgas,niš,rijeka,maribor,banja luka,podgorica,pristina',
  ),
  ...list(
    'nizhny novgorod,nizhniy novgorod,chelyabinsk,omsk,tomsk,krasnoyarsk,irkutsk,vladivostok,khabarovsk,voronezh,rostov on don,rostov,krasnodar,sochi,volgograd,saratov,tyumen,izhevsk,penza,ryazan,tula,tver,kaliningrad,yaroslavl,innopolis,zelenograd,dubna,spb,спб,мск,нижний новгород,самара,челябинск,омск,томск,красноярск,иркутск,владивосток,хабаровск,пермь,воронеж,ростов на дону,краснодар,сочи,волгоград,саратов,тюмень,ижевск,пенза,рязань,тула,тверь,калининград,ярославль,тольятти,иннополис,зеленоград,киев,харьков,одесса,днепр,львов,минск,гомель,гродно,брест,алматы,астана,ташкент,ереван,тбилиси,баку,бишкек,белград,vinnytsia,zaporizhzhia,chernivtsi,gomel,grodno,batumi,shymkent,karaganda,bishkek,samarkand,dushanbe,eskişehir,kocaeli,gebze,konya,adana,gaziantep,mersin,kayseri,trabzon,samsun,diyarbakır,sakarya,tekirdağ,denizli,muğla',
  ),
  ...list(
    'ghaziabad,faridabad,nashik,aurangabad,rajkot,gandhinagar,udaipur,jodhpur,kota,agra,varanasi,allahabad,prayagraj,dehradun,roorkee,amritsar,ludhiana,jalandhar,shimla,jammu,srinagar,ranchi,jamshedpur,dhanbad,raipur,guwahati,kharagpur,durgapur,cuttack,rourkela,vijayawada,guntur,warangal,tirupati,vellore,madurai,tiruchirappalli,trichy,salem,tirunelveli,puducherry,pondicherry,mangalore,mangaluru,hubli,belgaum,manipal,goa,panaji,thane,navi mumbai,kozhikode,calicut,thrissur,faisalabad,multan,peshawar,sialkot,sylhet,khulna,kandy,pokhara,lalitpur,bhaktapur,johor bahru,petaling jaya,cyberjaya,shah alam,ipoh,kota kinabalu,kuching,semarang,malang,medan,denpasar,bali,tangerang,bekasi,depok,bogor,pasig,davao,mandaluyong,bonifacio global city,bgc,metro manila,haiphong,can tho,yangon,mandalay,vientiane,ulaanbaatar,macau,taoyuan,tainan,kawasaki,chiba,hiroshima,kitakyushu,tsukuba,niigata,okayama,gwangju,daegu,ulsan,suwon,seongnam,bundang,gangnam,changsha,zhengzhou,jinan,hefei,fuzhou,zhuhai,dongguan,foshan,ningbo,wuxi,kunming,guiyang,nanning,haikou,harbin,changchun,shenyang,shijiazhuang,taiyuan,lanzhou,urumqi,gold coast,newcastle,hobart,darwin,geelong,wollongong,cairns,hamilton,dunedin,suva',
  ),
  ...list(
    "herzliya,ramat gan,petah tikva,rehovot,netanya,beer sheva,ra'anana,ramallah,gaza,nablus,damascus,aleppo,baghdad,erbil,basra,sharjah,ajman,manama,muscat,dammam,khobar,mecca,medina,sanaa,isfahan,shiraz,tabriz,mashhad,giza,mansoura,sfax,sousse,oran,marrakech,marrakesh,fès,fes,tangier,tanger,agadir,dakar,abidjan,bamako,ouagadougou,lomé,cotonou,yaoundé,douala,libreville,kinshasa,luanda,maputo,harare,lusaka,gaborone,windhoek,kigali,dar es salaam,mombasa,kumasi,ibadan,port harcourt,kano,enugu,benin city,stellenbosch,bloemfontein,port elizabeth,gqeberha,port louis,antananarivo",
  ),
];

const knownPlaces: ReadonlySet<string> = new Set([...regions, ...cities]);
