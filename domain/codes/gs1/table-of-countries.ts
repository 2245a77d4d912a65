/** ISO 3166-1: two letters, three digits, Chinese name, English name; names in Chinese usage. */
export const countryRows = `
AF004阿富汗|Afghanistan
AX248奥兰群岛|Åland Islands
AL008阿尔巴尼亚|Albania
DZ012阿尔及利亚|Algeria
AS016美属萨摩亚|American Samoa
AD020安道尔|Andorra
AO024安哥拉|Angola
AI660安圭拉|Anguilla
AQ010南极洲|Antarctica
AG028安提瓜和巴布达|Antigua and Barbuda
AR032阿根廷|Argentina
AM051亚美尼亚|Armenia
AW533阿鲁巴|Aruba
AU036澳大利亚|Australia
AT040奥地利|Austria
AZ031阿塞拜疆|Azerbaijan
BS044巴哈马|Bahamas
BH048巴林|Bahrain
BD050孟加拉国|Bangladesh
BB052巴巴多斯|Barbados
BY112白俄罗斯|Belarus
BE056比利时|Belgium
BZ084伯利兹|Belize
BJ204贝宁|Benin
BM060百慕大|Bermuda
BT064不丹|Bhutan
BO068玻利维亚|Bolivia
BQ535博奈尔、圣尤斯特歇斯和萨巴|Bonaire, Sint Eustatius and Saba
BA070波黑|Bosnia and Herzegovina
BW072博茨瓦纳|Botswana
BV074布韦岛|Bouvet Island
BR076巴西|Brazil
IO086英属印度洋领地|British Indian Ocean Territory
BN096文莱|Brunei
BG100保加利亚|Bulgaria
BF854布基纳法索|Burkina Faso
BI108布隆迪|Burundi
CV132佛得角|Cabo Verde
KH116柬埔寨|Cambodia
CM120喀麦隆|Cameroon
CA124加拿大|Canada
KY136开曼群岛|Cayman Islands
CF140中非|Central African Republic
TD148乍得|Chad
CL152智利|Chile
CN156中国|China
CX162圣诞岛|Christmas Island
CC166科科斯（基林）群岛|Cocos (Keeling) Islands
CO170哥伦比亚|Colombia
KM174科摩罗|Comoros
CG178刚果（布）|Congo
CD180刚果（金）|Democratic Republic of the Congo
CK184库克群岛|Cook Islands
CR188哥斯达黎加|Costa Rica
CI384科特迪瓦|Côte d'Ivoire
HR191克罗地亚|Croatia
CU192古巴|Cuba
CW531库拉索|Curaçao
CY196塞浦路斯|Cyprus
CZ203捷克|Czechia
DK208丹麦|Denmark
DJ262吉布提|Djibouti
DM212多米尼克|Dominica
DO214多米尼加|Dominican Republic
EC218厄瓜多尔|Ecuador
EG818埃及|Egypt
SV222萨尔瓦多|El Salvador
GQ226赤道几内亚|Equatorial Guinea
ER232厄立特里亚|Eritrea
EE233爱沙尼亚|Estonia
SZ748斯威士兰|Eswatini
ET231埃塞俄比亚|Ethiopia
FK238福克兰（马尔维纳斯）群岛|Falkland Islands (Malvinas)
FO234法罗群岛|Faroe Islands
FJ242斐济|Fiji
FI246芬兰|Finland
FR250法国|France
GF254法属圭亚那|French Guiana
PF258法属波利尼西亚|French Polynesia
TF260法属南部领地|French Southern Territories
GA266加蓬|Gabon
GM270冈比亚|Gambia
GE268格鲁吉亚|Georgia
DE276德国|Germany
GH288加纳|Ghana
GI292直布罗陀|Gibraltar
GR300希腊|Greece
GL304格陵兰|Greenland
GD308格林纳达|Grenada
GP312瓜德罗普|Guadeloupe
GU316关岛|Guam
GT320危地马拉|Guatemala
GG831根西|Guernsey
GN324几内亚|Guinea
GW624几内亚比绍|Guinea-Bissau
GY328圭亚那|Guyana
HT332海地|Haiti
HM334赫德岛和麦克唐纳群岛|Heard Island and McDonald Islands
VA336梵蒂冈|Holy See
HN340洪都拉斯|Honduras
HK344中国香港|Hong Kong, China
HU348匈牙利|Hungary
IS352冰岛|Iceland
IN356印度|India
ID360印度尼西亚|Indonesia
IR364伊朗|Iran
IQ368伊拉克|Iraq
IE372爱尔兰|Ireland
IM833马恩岛|Isle of Man
IL376以色列|Israel
IT380意大利|Italy
JM388牙买加|Jamaica
JP392日本|Japan
JE832泽西|Jersey
JO400约旦|Jordan
KZ398哈萨克斯坦|Kazakhstan
KE404肯尼亚|Kenya
KI296基里巴斯|Kiribati
KP408朝鲜|Democratic People's Republic of Korea
KR410韩国|Republic of Korea
KW414科威特|Kuwait
KG417吉尔吉斯斯坦|Kyrgyzstan
LA418老挝|Laos
LV428拉脱维亚|Latvia
LB422黎巴嫩|Lebanon
LS426莱索托|Lesotho
LR430利比里亚|Liberia
LY434利比亚|Libya
LI438列支敦士登|Liechtenstein
LT440立陶宛|Lithuania
LU442卢森堡|Luxembourg
MO446中国澳门|Macao, China
MG450马达加斯加|Madagascar
MW454马拉维|Malawi
MY458马来西亚|Malaysia
MV462马尔代夫|Maldives
ML466马里|Mali
MT470马耳他|Malta
MH584马绍尔群岛|Marshall Islands
MQ474马提尼克|Martinique
MR478毛里塔尼亚|Mauritania
MU480毛里求斯|Mauritius
YT175马约特|Mayotte
MX484墨西哥|Mexico
FM583密克罗尼西亚|Micronesia
MD498摩尔多瓦|Moldova
MC492摩纳哥|Monaco
MN496蒙古|Mongolia
ME499黑山|Montenegro
MS500蒙特塞拉特|Montserrat
MA504摩洛哥|Morocco
MZ508莫桑比克|Mozambique
MM104缅甸|Myanmar
NA516纳米比亚|Namibia
NR520瑙鲁|Nauru
NP524尼泊尔|Nepal
NL528荷兰|Netherlands
NC540新喀里多尼亚|New Caledonia
NZ554新西兰|New Zealand
NI558尼加拉瓜|Nicaragua
NE562尼日尔|Niger
NG566尼日利亚|Nigeria
NU570纽埃|Niue
NF574诺福克岛|Norfolk Island
MK807北马其顿|North Macedonia
MP580北马里亚纳群岛|Northern Mariana Islands
NO578挪威|Norway
OM512阿曼|Oman
PK586巴基斯坦|Pakistan
PW585帕劳|Palau
PS275巴勒斯坦|Palestine
PA591巴拿马|Panama
PG598巴布亚新几内亚|Papua New Guinea
PY600巴拉圭|Paraguay
PE604秘鲁|Peru
PH608菲律宾|Philippines
PN612皮特凯恩群岛|Pitcairn
PL616波兰|Poland
PT620葡萄牙|Portugal
PR630波多黎各|Puerto Rico
QA634卡塔尔|Qatar
RE638留尼汪|Réunion
RO642罗马尼亚|Romania
RU643俄罗斯|Russia
RW646卢旺达|Rwanda
BL652圣巴泰勒米|Saint Barthélemy
SH654圣赫勒拿、阿森松和特里斯坦-达库尼亚|Saint Helena, Ascension and Tristan da Cunha
KN659圣基茨和尼维斯|Saint Kitts and Nevis
LC662圣卢西亚|Saint Lucia
MF663圣马丁（法属）|Saint Martin (French part)
PM666圣皮埃尔和密克隆|Saint Pierre and Miquelon
VC670圣文森特和格林纳丁斯|Saint Vincent and the Grenadines
WS882萨摩亚|Samoa
SM674圣马力诺|San Marino
ST678圣多美和普林西比|São Tomé and Príncipe
SA682沙特阿拉伯|Saudi Arabia
SN686塞内加尔|Senegal
RS688塞尔维亚|Serbia
SC690塞舌尔|Seychelles
SL694塞拉利昂|Sierra Leone
SG702新加坡|Singapore
SX534圣马丁（荷属）|Sint Maarten (Dutch part)
SK703斯洛伐克|Slovakia
SI705斯洛文尼亚|Slovenia
SB090所罗门群岛|Solomon Islands
SO706索马里|Somalia
ZA710南非|South Africa
GS239南乔治亚和南桑威奇群岛|South Georgia and the South Sandwich Islands
SS728南苏丹|South Sudan
ES724西班牙|Spain
LK144斯里兰卡|Sri Lanka
SD729苏丹|Sudan
SR740苏里南|Suriname
SJ744斯瓦尔巴和扬马延|Svalbard and Jan Mayen
SE752瑞典|Sweden
CH756瑞士|Switzerland
SY760叙利亚|Syria
TW158中国台湾|Taiwan, China
TJ762塔吉克斯坦|Tajikistan
TZ834坦桑尼亚|Tanzania
TH764泰国|Thailand
TL626东帝汶|Timor-Leste
TG768多哥|Togo
TK772托克劳|Tokelau
TO776汤加|Tonga
TT780特立尼达和多巴哥|Trinidad and Tobago
TN788突尼斯|Tunisia
TR792土耳其|Türkiye
TM795土库曼斯坦|Turkmenistan
TC796特克斯和凯科斯群岛|Turks and Caicos Islands
TV798图瓦卢|Tuvalu
UG800乌干达|Uganda
UA804乌克兰|Ukraine
AE784阿联酋|United Arab Emirates
GB826英国|United Kingdom
US840美国|United States
UM581美国本土外小岛屿|United States Minor Outlying Islands
UY858乌拉圭|Uruguay
UZ860乌兹别克斯坦|Uzbekistan
VU548瓦努阿图|Vanuatu
VE862委内瑞拉|Venezuela
VN704越南|Vietnam
VG092英属维尔京群岛|British Virgin Islands
VI850美属维尔京群岛|United States Virgin Islands
WF876瓦利斯和富图纳|Wallis and Futuna
EH732西撒哈拉|Western Sahara
YE887也门|Yemen
ZM894赞比亚|Zambia
ZW716津巴布韦|Zimbabwe
`
