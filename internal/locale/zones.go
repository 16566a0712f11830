//go:build !(js && wasm)

package locale

// zones is one text, because the client then holds no map to fill: each line is
// a country and zones in it, old names last, since browsers still use some of
// them. Zones on disputed ground are left out.
const zones = `AD Europe/Andorra
AL Europe/Tirane
AM Asia/Yerevan
AR America/Argentina/Buenos_Aires America/Argentina/Cordoba America/Argentina/Salta America/Argentina/Jujuy
AR America/Argentina/Tucuman America/Argentina/Catamarca America/Argentina/La_Rioja America/Argentina/San_Juan
AR America/Argentina/Mendoza America/Argentina/San_Luis America/Argentina/Rio_Gallegos
AR America/Argentina/Ushuaia America/Buenos_Aires America/Cordoba America/Catamarca America/Jujuy
AR America/Mendoza
AT Europe/Vienna
AU Australia/Lord_Howe Antarctica/Macquarie Australia/Hobart Australia/Melbourne Australia/Sydney
AU Australia/Broken_Hill Australia/Brisbane Australia/Lindeman Australia/Adelaide Australia/Darwin
AU Australia/Perth Australia/Eucla Australia/Currie
AZ Asia/Baku
BA Europe/Sarajevo
BD Asia/Dhaka
BE Europe/Brussels
BG Europe/Sofia
BH Asia/Bahrain
BN Asia/Brunei
BO America/La_Paz
BR America/Noronha America/Belem America/Fortaleza America/Recife America/Araguaina America/Maceio
BR America/Bahia America/Sao_Paulo America/Campo_Grande America/Cuiaba America/Santarem America/Porto_Velho
BR America/Boa_Vista America/Manaus America/Eirunepe America/Rio_Branco
BY Europe/Minsk
CA America/St_Johns America/Halifax America/Glace_Bay America/Moncton America/Goose_Bay America/Blanc-Sablon
CA America/Toronto America/Iqaluit America/Atikokan America/Winnipeg America/Resolute America/Rankin_Inlet
CA America/Regina America/Swift_Current America/Edmonton America/Cambridge_Bay America/Inuvik America/Creston
CA America/Dawson_Creek America/Fort_Nelson America/Whitehorse America/Dawson America/Vancouver
CA America/Coral_Harbour America/Montreal America/Thunder_Bay America/Nipigon America/Rainy_River
CA America/Pangnirtung America/Yellowknife
CH Europe/Zurich
CL America/Santiago America/Coyhaique America/Punta_Arenas Pacific/Easter
CN Asia/Shanghai Asia/Urumqi
CO America/Bogota
CR America/Costa_Rica
CY Asia/Nicosia
CZ Europe/Prague
DE Europe/Berlin Europe/Busingen
DK Europe/Copenhagen
DO America/Santo_Domingo
EC America/Guayaquil Pacific/Galapagos
EE Europe/Tallinn
EG Africa/Cairo
ES Europe/Madrid Africa/Ceuta Atlantic/Canary
FI Europe/Helsinki
FR Europe/Paris
GB Europe/London
GE Asia/Tbilisi
GH Africa/Accra
GR Europe/Athens
GT America/Guatemala
HK Asia/Hong_Kong
HR Europe/Zagreb
HU Europe/Budapest
IE Europe/Dublin
IL Asia/Jerusalem
IN Asia/Kolkata Asia/Calcutta
IR Asia/Tehran
IS Atlantic/Reykjavik
IT Europe/Rome
JO Asia/Amman
JP Asia/Tokyo
KE Africa/Nairobi
KH Asia/Phnom_Penh
KR Asia/Seoul
KW Asia/Kuwait
KZ Asia/Almaty Asia/Qyzylorda Asia/Qostanay Asia/Aqtobe Asia/Aqtau Asia/Atyrau Asia/Oral
LA Asia/Vientiane
LI Europe/Vaduz
LT Europe/Vilnius
LU Europe/Luxembourg
LV Europe/Riga
MC Europe/Monaco
ME Europe/Podgorica
MK Europe/Skopje
MM Asia/Yangon Asia/Rangoon
MO Asia/Macau Asia/Macao
MT Europe/Malta
MX America/Mexico_City America/Cancun America/Merida America/Monterrey America/Matamoros America/Chihuahua
MX America/Ciudad_Juarez America/Ojinaga America/Mazatlan America/Bahia_Banderas America/Hermosillo
MX America/Tijuana America/Santa_Isabel
MY Asia/Kuala_Lumpur Asia/Kuching
NL Europe/Amsterdam
NO Europe/Oslo
NP Asia/Kathmandu Asia/Katmandu
NZ Pacific/Auckland Pacific/Chatham
OM Asia/Muscat
PA America/Panama
PH Asia/Manila
PL Europe/Warsaw
PT Europe/Lisbon Atlantic/Madeira Atlantic/Azores
PY America/Asuncion
QA Asia/Qatar
RO Europe/Bucharest
RS Europe/Belgrade
RU Europe/Kaliningrad Europe/Moscow Europe/Kirov Europe/Volgograd Europe/Astrakhan Europe/Saratov
RU Europe/Ulyanovsk Europe/Samara Asia/Yekaterinburg Asia/Omsk Asia/Novosibirsk Asia/Barnaul Asia/Tomsk
RU Asia/Novokuznetsk Asia/Krasnoyarsk Asia/Irkutsk Asia/Chita Asia/Yakutsk Asia/Khandyga Asia/Vladivostok
RU Asia/Ust-Nera Asia/Magadan Asia/Sakhalin Asia/Srednekolymsk Asia/Kamchatka Asia/Anadyr
SA Asia/Riyadh
SE Europe/Stockholm
SG Asia/Singapore
SI Europe/Ljubljana
SK Europe/Bratislava
SM Europe/San_Marino
TH Asia/Bangkok
TN Africa/Tunis
TR Europe/Istanbul
TW Asia/Taipei
UA Europe/Kyiv Europe/Kiev Europe/Uzhgorod Europe/Zaporozhye
US America/New_York America/Detroit America/Kentucky/Louisville America/Kentucky/Monticello
US America/Indiana/Indianapolis America/Indiana/Vincennes America/Indiana/Winamac America/Indiana/Marengo
US America/Indiana/Petersburg America/Indiana/Vevay America/Chicago America/Indiana/Tell_City
US America/Indiana/Knox America/Menominee America/North_Dakota/Center America/North_Dakota/New_Salem
US America/North_Dakota/Beulah America/Denver America/Boise America/Phoenix America/Los_Angeles
US America/Anchorage America/Juneau America/Sitka America/Metlakatla America/Yakutat America/Nome America/Adak
US Pacific/Honolulu America/Indianapolis America/Louisville
UY America/Montevideo
UZ Asia/Samarkand Asia/Tashkent
VE America/Caracas
VN Asia/Ho_Chi_Minh Asia/Saigon
ZA Africa/Johannesburg`
