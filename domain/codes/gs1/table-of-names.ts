/**
 * What the identifiers are called: digits, the data title printed on labels (General Specifications 3.2), Chinese name
 * (GB/T 16986 where it has one), English name, and how a number is put into words: `#` a count, `¤` an amount of money,
 * otherwise the unit of measure. For four digits that end in `n` the n is the number of decimal places.
 */
export const nameRows = `
00|SSCC|物流单元代码 SSCC|Logistic unit (SSCC)
01|GTIN|商品条码 GTIN|Trade item (GTIN)
02|CONTENT|箱内商品 GTIN|Contained trade item (GTIN)
03|MTO GTIN|定制商品 GTIN|Made-to-order trade item (GTIN)
10|BATCH/LOT|批号|Batch or lot
11|PROD DATE|生产日期|Production date
12|DUE DATE|付款截止日|Payment due date
13|PACK DATE|包装日期|Packaging date
15|BEST BEFORE or BEST BY|保质期至|Best before
16|SELL BY|销售截止日|Sell by
17|USE BY or EXPIRY|有效期至|Expiry date
20|VARIANT|产品变体|Variant
21|SERIAL|序列号|Serial number
22|CPV|消费品变体|Consumer product variant
235|TPX|第三方序列号|Third-party serial number
240|ADDITIONAL ID|附加产品标识|Additional product identification
241|CUST. PART No.|客户方货号|Customer part number
242|MTO VARIANT|定制产品代码|Made-to-order variation
243|PCN|包装组件代码|Packaging component number
250|SECONDARY SERIAL|二级序列号|Secondary serial number
251|REF. TO SOURCE|来源实体参考|Reference to source entity
253|GDTI|文件类型代码 GDTI|Document type (GDTI)
254|GLN EXTENSION COMPONENT|位置扩展代码|Location extension
255|GCN|优惠券代码 GCN|Coupon number (GCN)
30|VAR. COUNT|数量|Count|#
310n|NET WEIGHT (kg)|净重|Net weight|kg
311n|LENGTH (m)|长度|Length|m
312n|WIDTH (m)|宽度|Width|m
313n|HEIGHT (m)|高度|Height|m
314n|AREA (m²)|面积|Area|m²
315n|NET VOLUME (l)|净容量|Net volume|L
316n|NET VOLUME (m³)|净体积|Net volume|m³
320n|NET WEIGHT (lb)|净重|Net weight|lb
321n|LENGTH (in)|长度|Length|in
322n|LENGTH (ft)|长度|Length|ft
323n|LENGTH (yd)|长度|Length|yd
324n|WIDTH (in)|宽度|Width|in
325n|WIDTH (ft)|宽度|Width|ft
326n|WIDTH (yd)|宽度|Width|yd
327n|HEIGHT (in)|高度|Height|in
328n|HEIGHT (ft)|高度|Height|ft
329n|HEIGHT (yd)|高度|Height|yd
330n|GROSS WEIGHT (kg)|毛重|Gross weight|kg
331n|LENGTH (m), log|物流长度|Logistic length|m
332n|WIDTH (m), log|物流宽度|Logistic width|m
333n|HEIGHT (m), log|物流高度|Logistic height|m
334n|AREA (m²), log|物流面积|Logistic area|m²
335n|VOLUME (l), log|物流容量|Logistic volume|L
336n|VOLUME (m³), log|物流体积|Logistic volume|m³
337n|KG PER m²|每平方米重量|Weight per square metre|kg/m²
340n|GROSS WEIGHT (lb)|毛重|Gross weight|lb
341n|LENGTH (in), log|物流长度|Logistic length|in
342n|LENGTH (ft), log|物流长度|Logistic length|ft
343n|LENGTH (yd), log|物流长度|Logistic length|yd
344n|WIDTH (in), log|物流宽度|Logistic width|in
345n|WIDTH (ft), log|物流宽度|Logistic width|ft
346n|WIDTH (yd), log|物流宽度|Logistic width|yd
347n|HEIGHT (in), log|物流高度|Logistic height|in
348n|HEIGHT (ft), log|物流高度|Logistic height|ft
349n|HEIGHT (yd), log|物流高度|Logistic height|yd
350n|AREA (in²)|面积|Area|in²
351n|AREA (ft²)|面积|Area|ft²
352n|AREA (yd²)|面积|Area|yd²
353n|AREA (in²), log|物流面积|Logistic area|in²
354n|AREA (ft²), log|物流面积|Logistic area|ft²
355n|AREA (yd²), log|物流面积|Logistic area|yd²
356n|NET WEIGHT (tr oz)|净重|Net weight|oz t
357n|NET VOLUME (oz)|净重或净容量|Net weight or volume|oz
360n|NET VOLUME (qt (US))|净容量|Net volume|qt (US)
361n|NET VOLUME (gal.)|净容量|Net volume|gal (US)
362n|VOLUME (qt (US)), log|物流容量|Logistic volume|qt (US)
363n|VOLUME (gal (US)), log|物流容量|Logistic volume|gal (US)
364n|NET VOLUME (in³)|净体积|Net volume|in³
365n|NET VOLUME (ft³)|净体积|Net volume|ft³
366n|NET VOLUME (yd³)|净体积|Net volume|yd³
367n|VOLUME (in³), log|物流体积|Logistic volume|in³
368n|VOLUME (ft³), log|物流体积|Logistic volume|ft³
369n|VOLUME (yd³), log|物流体积|Logistic volume|yd³
37|COUNT|箱内件数|Count of contained items|#
390n|AMOUNT|应付金额或优惠额|Amount payable or coupon value|¤
391n|AMOUNT|应付金额（含币种）|Amount payable with currency|¤
392n|PRICE|变量商品价格|Price of a variable measure item|¤
393n|PRICE|变量商品价格（含币种）|Price of a variable measure item with currency|¤
394n|PRCNT OFF|优惠百分比|Percentage discount|%
395n|PRICE/UoM|计量单位价格|Price per unit of measure|¤
400|ORDER NUMBER|客户订单号|Purchase order number
401|GINC|托运代码 GINC|Consignment number (GINC)
402|GSIN|装运标识代码 GSIN|Shipment number (GSIN)
403|ROUTE|路径代码|Routing code
410|SHIP TO LOC|交货地 GLN|Ship to (GLN)
411|BILL TO|受票方 GLN|Bill to (GLN)
412|PURCHASE FROM|供货方 GLN|Purchased from (GLN)
413|SHIP FOR LOC|最终目的地 GLN|Ship for (GLN)
414|LOC No.|位置 GLN|Location (GLN)
415|PAY TO|开票方 GLN|Invoicing party (GLN)
416|PROD/SERV LOC|生产或服务地 GLN|Production or service location (GLN)
417|PARTY|参与方 GLN|Party (GLN)
420|SHIP TO POST|交货地邮编|Ship-to postal code
421|SHIP TO POST|交货国和邮编|Ship-to country and postal code
422|ORIGIN|原产国（地区）|Country of origin
423|COUNTRY - INITIAL PROCESS|初加工国（地区）|Countries of initial processing
424|COUNTRY - PROCESS|加工国（地区）|Country of processing
425|COUNTRY - DISASSEMBLY|拆解国（地区）|Countries of disassembly
426|COUNTRY - FULL PROCESS|全程加工国（地区）|Country of full processing
427|ORIGIN SUBDIVISION|原产地的省、州|Origin subdivision
4300|SHIP TO COMP|收货公司|Ship-to company
4301|SHIP TO NAME|收货人|Ship-to contact
4302|SHIP TO ADD1|收货地址第一行|Ship-to address line 1
4303|SHIP TO ADD2|收货地址第二行|Ship-to address line 2
4304|SHIP TO SUB|收货区县|Ship-to suburb
4305|SHIP TO LOC|收货城市|Ship-to locality
4306|SHIP TO REG|收货省、州|Ship-to region
4307|SHIP TO COUNTRY|收货国（地区）|Ship-to country
4308|SHIP TO PHONE|收货电话|Ship-to telephone
4309|SHIP TO GEO|收货地经纬度|Ship-to latitude and longitude
4310|RTN TO COMP|退货公司|Return-to company
4311|RTN TO NAME|退货联系人|Return-to contact
4312|RTN TO ADD1|退货地址第一行|Return-to address line 1
4313|RTN TO ADD2|退货地址第二行|Return-to address line 2
4314|RTN TO SUB|退货区县|Return-to suburb
4315|RTN TO LOC|退货城市|Return-to locality
4316|RTN TO REG|退货省、州|Return-to region
4317|RTN TO COUNTRY|退货国（地区）|Return-to country
4318|RTN TO POST|退货邮编|Return-to postal code
4319|RTN TO PHONE|退货电话|Return-to telephone
4320|SRV DESCRIPTION|服务说明|Service description
4321|DANGEROUS GOODS|是否危险品|Dangerous goods
4322|AUTH TO LEAVE|可否无人签收|Authority to leave
4323|SIG REQUIRED|是否需要签字|Signature required
4324|NOT BEF DEL DT|最早送达时间|Not before delivery date and time
4325|NOT AFT DEL DT|最晚送达时间|Not after delivery date and time
4326|REL DATE|放行日期|Release date
4330|MAX TEMP F.|最高温度|Maximum temperature|°F
4331|MAX TEMP C.|最高温度|Maximum temperature|°C
4332|MIN TEMP F.|最低温度|Minimum temperature|°F
4333|MIN TEMP C.|最低温度|Minimum temperature|°C
7001|NSN|北约物资编号|NATO stock number
7002|MEAT CUT|肉类胴体和分割代码|Carcass and cut classification
7003|EXPIRY TIME|有效期至（到分钟）|Expiry date and time
7004|ACTIVE POTENCY|活性效价|Active potency|#
7005|CATCH AREA|捕捞区|Catch area
7006|FIRST FREEZE DATE|首次冷冻日期|First freeze date
7007|HARVEST DATE|收获日期|Harvest date
7008|AQUATIC SPECIES|水产品种|Species for fishery
7009|FISHING GEAR TYPE|渔具类型|Fishing gear type
7010|PROD METHOD|生产方式|Production method
7011|TEST BY DATE|检测截止日|Test by date
7020|REFURB LOT|翻新批号|Refurbishment lot
7021|FUNC STAT|功能状态|Functional status
7022|REV STAT|修订状态|Revision status
7023|GIAI - ASSEMBLY|组件的资产代码 GIAI|Asset of an assembly (GIAI)
7030|PROCESSOR # 0|加工者 0|Processor 0
7031|PROCESSOR # 1|加工者 1|Processor 1
7032|PROCESSOR # 2|加工者 2|Processor 2
7033|PROCESSOR # 3|加工者 3|Processor 3
7034|PROCESSOR # 4|加工者 4|Processor 4
7035|PROCESSOR # 5|加工者 5|Processor 5
7036|PROCESSOR # 6|加工者 6|Processor 6
7037|PROCESSOR # 7|加工者 7|Processor 7
7038|PROCESSOR # 8|加工者 8|Processor 8
7039|PROCESSOR # 9|加工者 9|Processor 9
7040|UIC+EXT|唯一标识签发者及扩展（烟草）|Unique identifier issuer with extensions (tobacco)
7041|UFRGT UNIT TYPE|货运单元类型|Freight unit type
710|NHRN PZN|德国药品编号 PZN|German healthcare number (PZN)
711|NHRN CIP|法国药品编号 CIP|French healthcare number (CIP)
712|NHRN CN|西班牙药品编号 CN|Spanish healthcare number (CN)
713|NHRN DRN|巴西药品编号 DRN|Brazilian healthcare number (DRN)
714|NHRN AIM|葡萄牙药品编号 AIM|Portuguese healthcare number (AIM)
715|NHRN NDC|美国药品编号 NDC|United States healthcare number (NDC)
716|NHRN AIC|意大利药品编号 AIC|Italian healthcare number (AIC)
717|NHRN SRN|哥斯达黎加药品编号 SRN|Costa Rican healthcare number (SRN)
7230|CERT # 1|认证参考 1|Certification reference 1
7231|CERT # 2|认证参考 2|Certification reference 2
7232|CERT # 3|认证参考 3|Certification reference 3
7233|CERT # 4|认证参考 4|Certification reference 4
7234|CERT # 5|认证参考 5|Certification reference 5
7235|CERT # 6|认证参考 6|Certification reference 6
7236|CERT # 7|认证参考 7|Certification reference 7
7237|CERT # 8|认证参考 8|Certification reference 8
7238|CERT # 9|认证参考 9|Certification reference 9
7239|CERT # 10|认证参考 10|Certification reference 10
7240|PROTOCOL|临床试验方案编号|Protocol identifier
7241|AIDC MEDIA TYPE|标识载体类型|AIDC media type
7242|VCN|版本控制号|Version control number
7250|DOB|出生日期|Date of birth
7251|DOB TIME|出生日期和时间|Date and time of birth
7252|BIO SEX|生理性别|Biological sex
7253|FAMILY NAME|姓|Family name
7254|GIVEN NAME|名|Given name
7255|SUFFIX|称谓后缀|Name suffix
7256|FULL NAME|姓名|Full name
7257|PERSON ADDR|个人地址|Address of a person
7258|BIRTH SEQUENCE|多胞胎出生次序|Birth sequence
7259|BABY|新生儿所属家庭姓氏|Baby of family name
8001|DIMENSIONS|卷状产品尺寸|Roll product dimensions
8002|CMT No.|移动电话标识|Cellular telephone identifier
8003|GRAI|可回收资产代码 GRAI|Returnable asset (GRAI)
8004|GIAI|单个资产代码 GIAI|Individual asset (GIAI)
8005|PRICE PER UNIT|单位价格|Price per unit
8006|ITIP|商品的分件 ITIP|Piece of a trade item (ITIP)
8007|IBAN|国际银行账号 IBAN|International bank account (IBAN)
8008|PROD TIME|生产日期和时间|Production date and time
8009|OPTSEN|光学传感指示|Optically readable sensor indicator
8010|CPID|部件代码 CPID|Component or part (CPID)
8011|CPID SERIAL|部件序列号|Component or part serial number
8012|VERSION|软件版本|Software version
8013|GMN|全球型号代码 GMN|Global model number (GMN)
8014|MUDI|高度个性化器械注册标识|Highly individualised device identifier (M-UDI)
8017|GSRN - PROVIDER|服务提供者 GSRN|Service provider (GSRN)
8018|GSRN - RECIPIENT|服务接受者 GSRN|Service recipient (GSRN)
8019|SRIN|服务次序号|Service relation instance number
8020|REF No.|付款单参考号|Payment slip reference
8026|ITIP CONTENT|箱内分件商品 ITIP|Contained pieces of a trade item (ITIP)
8030|DIGSIG|数字签名|Digital signature
8040|IMEI|手机识别码 IMEI|Mobile equipment identity (IMEI)
8041|IMEI2|手机识别码二 IMEI|Second mobile equipment identity (IMEI)
8042|ESIM|嵌入式 SIM 卡标识|Embedded SIM identifier
8043|PSIM|实体 SIM 卡标识|Physical SIM identifier
8110||北美优惠券代码|North American coupon code
8111|POINTS|优惠券积分|Loyalty points of a coupon|#
8112||北美优惠券代码（正向核销）|North American positive-offer-file coupon code
8200|PRODUCT URL|扩展包装网址|Extended packaging address
90|INTERNAL|贸易伙伴约定信息|Agreed between trading partners
91-99|INTERNAL|企业内部信息|Company internal information
`
