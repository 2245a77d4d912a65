/**
 * GS1 prefixes: first and last of a range of three digits, Chinese name, English name (General Specifications 1.4.1 and
 * the list of GS1 member organisations). Names in Chinese usage.
 */
export const prefixRows = `
000-019|美国、加拿大编码组织|GS1 US
030-039|美国编码组织（药品）|GS1 US (drugs)
060-139|美国编码组织|GS1 US
300-379|法国编码组织|GS1 France
380|保加利亚编码组织|GS1 Bulgaria
383|斯洛文尼亚编码组织|GS1 Slovenia
385|克罗地亚编码组织|GS1 Croatia
387|波黑编码组织|GS1 Bosnia and Herzegovina
389|黑山编码组织|GS1 Montenegro
390|科索沃地区编码组织|GS1 Kosovo
400-440|德国编码组织|GS1 Germany
450-459|日本编码组织|GS1 Japan
460-469|俄罗斯编码组织|GS1 Russia
470|吉尔吉斯斯坦编码组织|GS1 Kyrgyzstan
471|中国台湾编码组织|GS1 Taiwan, China
474|爱沙尼亚编码组织|GS1 Estonia
475|拉脱维亚编码组织|GS1 Latvia
476|阿塞拜疆编码组织|GS1 Azerbaijan
477|立陶宛编码组织|GS1 Lithuania
478|乌兹别克斯坦编码组织|GS1 Uzbekistan
479|斯里兰卡编码组织|GS1 Sri Lanka
480|菲律宾编码组织|GS1 Philippines
481|白俄罗斯编码组织|GS1 Belarus
482|乌克兰编码组织|GS1 Ukraine
483|土库曼斯坦编码组织|GS1 Turkmenistan
484|摩尔多瓦编码组织|GS1 Moldova
485|亚美尼亚编码组织|GS1 Armenia
486|格鲁吉亚编码组织|GS1 Georgia
487|哈萨克斯坦编码组织|GS1 Kazakhstan
488|塔吉克斯坦编码组织|GS1 Tajikistan
489|中国香港编码组织|GS1 Hong Kong, China
490-499|日本编码组织|GS1 Japan
500-509|英国编码组织|GS1 UK
520-521|希腊编码组织|GS1 Greece
528|黎巴嫩编码组织|GS1 Lebanon
529|塞浦路斯编码组织|GS1 Cyprus
530|阿尔巴尼亚编码组织|GS1 Albania
531|北马其顿编码组织|GS1 North Macedonia
535|马耳他编码组织|GS1 Malta
539|爱尔兰编码组织|GS1 Ireland
540-549|比利时、卢森堡编码组织|GS1 Belgium & Luxembourg
560|葡萄牙编码组织|GS1 Portugal
569|冰岛编码组织|GS1 Iceland
570-579|丹麦编码组织|GS1 Denmark
590|波兰编码组织|GS1 Poland
594|罗马尼亚编码组织|GS1 Romania
599|匈牙利编码组织|GS1 Hungary
600-601|南非编码组织|GS1 South Africa
603|加纳编码组织|GS1 Ghana
604|塞内加尔编码组织|GS1 Senegal
605|乌干达编码组织|GS1 Uganda
606|安哥拉编码组织|GS1 Angola
607|阿曼编码组织|GS1 Oman
608|巴林编码组织|GS1 Bahrain
609|毛里求斯编码组织|GS1 Mauritius
611|摩洛哥编码组织|GS1 Morocco
613|阿尔及利亚编码组织|GS1 Algeria
615|尼日利亚编码组织|GS1 Nigeria
616|肯尼亚编码组织|GS1 Kenya
617|喀麦隆编码组织|GS1 Cameroon
618|科特迪瓦编码组织|GS1 Côte d'Ivoire
619|突尼斯编码组织|GS1 Tunisia
620|坦桑尼亚编码组织|GS1 Tanzania
621|叙利亚编码组织|GS1 Syria
622|埃及编码组织|GS1 Egypt
623|文莱编码组织|GS1 Brunei
624|利比亚编码组织|GS1 Libya
625|约旦编码组织|GS1 Jordan
626|伊朗编码组织|GS1 Iran
627|科威特编码组织|GS1 Kuwait
628|沙特阿拉伯编码组织|GS1 Saudi Arabia
629|阿联酋编码组织|GS1 Emirates
630|卡塔尔编码组织|GS1 Qatar
631|纳米比亚编码组织|GS1 Namibia
632|卢旺达编码组织|GS1 Rwanda
640-649|芬兰编码组织|GS1 Finland
680-681|中国物品编码中心|GS1 China
690-699|中国物品编码中心|GS1 China
700-709|挪威编码组织|GS1 Norway
729|以色列编码组织|GS1 Israel
730-739|瑞典编码组织|GS1 Sweden
740|危地马拉编码组织|GS1 Guatemala
741|萨尔瓦多编码组织|GS1 El Salvador
742|洪都拉斯编码组织|GS1 Honduras
743|尼加拉瓜编码组织|GS1 Nicaragua
744|哥斯达黎加编码组织|GS1 Costa Rica
745|巴拿马编码组织|GS1 Panama
746|多米尼加编码组织|GS1 Dominican Republic
750|墨西哥编码组织|GS1 Mexico
754-755|加拿大编码组织|GS1 Canada
759|委内瑞拉编码组织|GS1 Venezuela
760-769|瑞士编码组织|GS1 Switzerland
770-771|哥伦比亚编码组织|GS1 Colombia
773|乌拉圭编码组织|GS1 Uruguay
775|秘鲁编码组织|GS1 Peru
777|玻利维亚编码组织|GS1 Bolivia
778-779|阿根廷编码组织|GS1 Argentina
780|智利编码组织|GS1 Chile
784|巴拉圭编码组织|GS1 Paraguay
786|厄瓜多尔编码组织|GS1 Ecuador
789-790|巴西编码组织|GS1 Brazil
800-839|意大利编码组织|GS1 Italy
840-849|西班牙编码组织|GS1 Spain
850|古巴编码组织|GS1 Cuba
858|斯洛伐克编码组织|GS1 Slovakia
859|捷克编码组织|GS1 Czechia
860|塞尔维亚编码组织|GS1 Serbia
865|蒙古编码组织|GS1 Mongolia
867|朝鲜编码组织|GS1 North Korea
868-869|土耳其编码组织|GS1 Türkiye
870-879|荷兰编码组织|GS1 Netherlands
880-881|韩国编码组织|GS1 Korea
883|缅甸编码组织|GS1 Myanmar
884|柬埔寨编码组织|GS1 Cambodia
885|泰国编码组织|GS1 Thailand
888|新加坡编码组织|GS1 Singapore
890|印度编码组织|GS1 India
893|越南编码组织|GS1 Vietnam
894|孟加拉国编码组织|GS1 Bangladesh
896|巴基斯坦编码组织|GS1 Pakistan
899|印度尼西亚编码组织|GS1 Indonesia
900-919|奥地利编码组织|GS1 Austria
930-939|澳大利亚编码组织|GS1 Australia
940-949|新西兰编码组织|GS1 New Zealand
950|国际物品编码组织总部|GS1 Global Office
951|国际物品编码组织（EPC 管理者代码）|GS1 Global Office (EPC general managers)
952|国际物品编码组织（示例）|GS1 Global Office (examples)
955|马来西亚编码组织|GS1 Malaysia
958|中国澳门编码组织|GS1 Macao, China
960-969|国际物品编码组织（GTIN-8）|GS1 Global Office (GTIN-8)
977|连续出版物（ISSN）|Serial publications (ISSN)
978-979|图书（ISBN）|Books (ISBN)
`
