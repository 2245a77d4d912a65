/**
 * Every GS1 application identifier as a row: digits (a range where all are alike), flags, format, pairing rules; columns
 * are two blanks apart. Facts of the General Specifications, section 3 and figure 4.13-1, and of the GS1 barcode syntax
 * dictionary; a test compares the rows with that dictionary. Names stand in `table-of-names.ts`.
 *
 * - flags: `f` fixed length, no separator after it; `a` may be an attribute of a Digital Link.
 * - format: `N14` 14 digits, `X..20` 1 to 20 characters, `[…]` optional, `,rule` a rule of `lint/`. Character sets: N
 *   digits, X 82 characters, Y 39 capitals, Z base64url.
 * - `with 01+21 02`: needs (01) and (21), or (02). `not 31nn`: never beside it; n is any digit.
 * - `key 22>10>21 235`: primary key of a Digital Link, with those qualifiers in that order, or with (235).
 */
export const identifierRows = `
00         fa  N18,csum,gcppos2                key
01         fa  N14,csum,gcppos2                not 255 37; key 22>10>21 235
02         fa  N14,csum,gcppos2                not 01 03; with 37
03         f   N14,csum,gcppos2                not 01 02 37 235
10         a   X..20                           with 01 02 03 8006 8026
11         fa  N6,yymmd0                       with 01 02 03 8006 8026
12         fa  N6,yymmd0                       with 8020
13         fa  N6,yymmd0                       with 01 02 03 8006 8026
15         fa  N6,yymmd0                       with 01 02 03 8006 8026
16         fa  N6,yymmd0                       with 01 02 03 8006 8026
17         fa  N6,yymmd0                       with 01 02 03 255 8006 8026
20         fa  N2                              with 01 02 03 8006 8026
21         -   X..20                           with 01 03 8006; not 235
22         -   X..20                           with 01
235        -   X..28                           with 01
240        a   X..30                           with 01 02 03 8006 8026
241        a   X..30                           with 01 02 03 8006 8026
242        a   N..6                            with 01 02 8006 8026
243        a   X..20                           with 01 03
250        a   X..30                           with 01+21 03+21 8006+21
251        a   X..30                           with 01 03 8006
253        a   N13,csum,gcppos1 [X..17]        key
254        -   X..20                           with 414
255        a   N13,csum,gcppos1 [N..12]        key; not 01 02 415 8006 8020 8026
30         a   N..8                            with 01 02
3100-3105  fa  N6                              with 01 02; not 310n
3110-3115  fa  N6                              with 01 02; not 311n
3120-3125  fa  N6                              with 01 02; not 312n
3130-3135  fa  N6                              with 01 02; not 313n
3140-3145  fa  N6                              with 01 02; not 314n
3150-3155  fa  N6                              with 01 02; not 315n
3160-3165  fa  N6                              with 01 02; not 316n
3200-3205  fa  N6                              with 01 02; not 320n
3210-3215  fa  N6                              with 01 02; not 321n
3220-3225  fa  N6                              with 01 02; not 322n
3230-3235  fa  N6                              with 01 02; not 323n
3240-3245  fa  N6                              with 01 02; not 324n
3250-3255  fa  N6                              with 01 02; not 325n
3260-3265  fa  N6                              with 01 02; not 326n
3270-3275  fa  N6                              with 01 02; not 327n
3280-3285  fa  N6                              with 01 02; not 328n
3290-3295  fa  N6                              with 01 02; not 329n
3300-3305  fa  N6                              with 00 01; not 330n
3310-3315  fa  N6                              with 00 01; not 331n
3320-3325  fa  N6                              with 00 01; not 332n
3330-3335  fa  N6                              with 00 01; not 333n
3340-3345  fa  N6                              with 00 01; not 334n
3350-3355  fa  N6                              with 00 01; not 335n
3360-3365  fa  N6                              with 00 01; not 336n
3370-3375  fa  N6                              with 01; not 337n
3400-3405  fa  N6                              with 00 01; not 340n
3410-3415  fa  N6                              with 00 01; not 341n
3420-3425  fa  N6                              with 00 01; not 342n
3430-3435  fa  N6                              with 00 01; not 343n
3440-3445  fa  N6                              with 00 01; not 344n
3450-3455  fa  N6                              with 00 01; not 345n
3460-3465  fa  N6                              with 00 01; not 346n
3470-3475  fa  N6                              with 00 01; not 347n
3480-3485  fa  N6                              with 00 01; not 348n
3490-3495  fa  N6                              with 00 01; not 349n
3500-3505  fa  N6                              with 01 02; not 350n
3510-3515  fa  N6                              with 01 02; not 351n
3520-3525  fa  N6                              with 01 02; not 352n
3530-3535  fa  N6                              with 00 01; not 353n
3540-3545  fa  N6                              with 00 01; not 354n
3550-3555  fa  N6                              with 00 01; not 355n
3560-3565  fa  N6                              with 01 02; not 356n
3570-3575  fa  N6                              with 01 02; not 357n
3600-3605  fa  N6                              with 01 02; not 360n
3610-3615  fa  N6                              with 01 02; not 361n
3620-3625  fa  N6                              with 00 01; not 362n
3630-3635  fa  N6                              with 00 01; not 363n
3640-3645  fa  N6                              with 01 02; not 364n
3650-3655  fa  N6                              with 01 02; not 365n
3660-3665  fa  N6                              with 01 02; not 366n
3670-3675  fa  N6                              with 00 01; not 367n
3680-3685  fa  N6                              with 00 01; not 368n
3690-3695  fa  N6                              with 00 01; not 369n
37         a   N..8                            with 00+02 00+8026
3900-3909  a   N..15                           with 255 8020; not 390n 391n 394n 8111
3910-3919  a   N3,iso4217 N..15                with 8020; not 391n
3920-3929  a   N..15                           with 01+30 01+31nn 01+32nn 01+35nn 01+36nn; not 392n 393n
3930-3939  a   N3,iso4217 N..15                with 30 31nn 32nn 35nn 36nn; not 393n
3940-3943  a   N4                              with 255; not 394n 8111
3950-3955  a   N6                              with 30 31nn 32nn 35nn 36nn; not 392n 393n 395n 8005
400        a   X..30
401        a   X..30,gcppos1                   key
402        a   N17,csum,gcppos1                key
403        a   X..30                           with 00
410        fa  N13,csum,gcppos1
411        fa  N13,csum,gcppos1
412        fa  N13,csum,gcppos1
413        fa  N13,csum,gcppos1
414        fa  N13,csum,gcppos1                key 254 7040
415        fa  N13,csum,gcppos1                with 8020; key 8020
416        fa  N13,csum,gcppos1
417        fa  N13,csum,gcppos1                key 7040
420        a   X..20                           not 421
421        a   N3,iso3166 X..9                 not 4307
422        a   N3,iso3166                      with 01 02 03 8006 8026; not 426
423        a   N3,iso3166 [N3],iso3166 [N3],iso3166 [N3],iso3166 [N3],iso3166  with 01 02 03; not 426
424        a   N3,iso3166                      with 01 02 03; not 426
425        a   N3,iso3166 [N3],iso3166 [N3],iso3166 [N3],iso3166 [N3],iso3166  with 01 02 03; not 426
426        a   N3,iso3166                      with 01 02 03
427        a   X..3                            with 01+422 02+422 03+422
4300       a   X..35,pcenc                     with 00
4301       a   X..35,pcenc                     with 00
4302       a   X..70,pcenc                     with 00
4303       a   X..70,pcenc                     with 4302
4304       a   X..70,pcenc                     with 00
4305       a   X..70,pcenc                     with 00
4306       a   X..70,pcenc                     with 00
4307       a   X2,iso3166alpha2                with 00
4308       a   X..30                           with 00
4309       a   N10,latitude N10,longitude      with 00
4310       a   X..35,pcenc                     with 00
4311       a   X..35,pcenc                     with 00
4312       a   X..70,pcenc                     with 00
4313       a   X..70,pcenc                     with 4312
4314       a   X..70,pcenc                     with 00
4315       a   X..70,pcenc                     with 00
4316       a   X..70,pcenc                     with 00
4317       a   X2,iso3166alpha2                with 00
4318       a   X..20                           with 00
4319       a   X..30                           with 00
4320       a   X..35,pcenc                     with 00
4321       a   N1,yesno                        with 00
4322       a   N1,yesno                        with 00
4323       a   N1,yesno                        with 00
4324       a   N6,yymmd0 N4,hhmi               with 00
4325       a   N6,yymmd0 N4,hhmi               with 00
4326       a   N6,yymmdd                       with 00
4330       a   N6 [X1],hyphen                  with 00; not 4331
4331       a   N6 [X1],hyphen                  with 00; not 4330
4332       a   N6 [X1],hyphen                  with 00; not 4333
4333       a   N6 [X1],hyphen                  with 00; not 4332
7001       a   N13                             with 01 02 8006 8026
7002       a   X..30                           with 01 02
7003       a   N6,yymmdd N4,hhmi               with 01 02 03
7004       a   N..4                            with 01+10 03+10
7005       a   X..12                           with 01 02
7006       a   N6,yymmdd                       with 01 02
7007       a   N6,yymmdd [N6],yymmdd           with 01 02
7008       a   X..3                            with 01 02
7009       a   X..10                           with 01 02
7010       a   X..2                            with 01 02 03
7011       a   N6,yymmdd [N4],hhmi             with 01 02 03
7020       a   X..20                           with 01+416 03+416 8006+416
7021       a   X..20                           with 01 03 8006
7022       a   X..20                           with 01+7021 03+7021 8006+7021
7023       a   X..30,gcppos1
7030       a   N3,iso3166999 X..27             with 01 02
7031       a   N3,iso3166999 X..27             with 01 02
7032       a   N3,iso3166999 X..27             with 01 02
7033       a   N3,iso3166999 X..27             with 01 02
7034       a   N3,iso3166999 X..27             with 01 02
7035       a   N3,iso3166999 X..27             with 01 02
7036       a   N3,iso3166999 X..27             with 01 02
7037       a   N3,iso3166999 X..27             with 01 02
7038       a   N3,iso3166999 X..27             with 01 02
7039       a   N3,iso3166999 X..27             with 01 02
7040       -   N1 X1 X1 X1,importeridx
7041       -   X..4,packagetype                with 00
710        a   X..20                           with 01
711        a   X..20                           with 01
712        a   X..20                           with 01
713        a   X..20                           with 01
714        a   X..20                           with 01
715        a   X..20                           with 01
716        a   X..20                           with 01
717        a   X..20                           with 01
7230       a   X2 X..28                        with 01 8004
7231       a   X2 X..28                        with 01 8004
7232       a   X2 X..28                        with 01 8004
7233       a   X2 X..28                        with 01 8004
7234       a   X2 X..28                        with 01 8004
7235       a   X2 X..28                        with 01 8004
7236       a   X2 X..28                        with 01 8004
7237       a   X2 X..28                        with 01 8004
7238       a   X2 X..28                        with 01 8004
7239       a   X2 X..28                        with 01 8004
7240       a   X..20                           with 01 8006; not 03
7241       a   N2,mediatype                    with 8017 8018
7242       a   X..25                           with 8017 8018
7250       a   N8,yyyymmdd                     with 8018; not 7251
7251       a   N8,yyyymmdd N4,hhmi             with 8018; not 7250
7252       a   N1,iso5218                      with 8018
7253       a   X..40,pcenc                     with 8017 8018; not 7256 7259
7254       a   X..40,pcenc                     with 8017 8018; not 7256 7259
7255       a   X..10                           with 8017 8018; not 7256 7259
7256       a   X..90,pcenc                     with 8017 8018
7257       a   X..70,pcenc                     with 8018
7258       a   X3,posinseqslash                with 8018+7259
7259       a   X..40,pcenc                     with 8018; not 7256
8001       a   N4,nonzero N5,nonzero N3,nonzero N1,winding N1  with 01
8002       a   X..20
8003       a   N1,zero N13,csum,gcppos1 [X..16]  key
8004       a   X..30,gcppos1                   key 7040
8005       a   N6                              with 01 02
8006       a   N14,csum,gcppos2 N4,pieceoftotal  not 01 03 37; key 22>10>21
8007       a   X..34,iban                      with 415
8008       a   N6,yymmdd N2,hh [N2],mi [N2],ss  with 01 02 03
8009       a   X..50                           with 00 01 03
8010       a   Y..30,gcppos1                   key 8011
8011       -   N..12,nozeroprefix              with 8010
8012       a   X..20                           with 01 03 8006
8013       a   X..25,csumalpha,gcppos1         key
8014       -   X..25,csumalpha,gcppos1,hasnondigit  with 01
8017       a   N18,csum,gcppos1                not 8018; key 8019
8018       a   N18,csum,gcppos1                not 8017; key 8019
8019       -   N..10                           with 8017 8018
8020       -   X..25                           with 415
8026       a   N14,csum,gcppos2 N4,pieceoftotal  with 37; not 02 03 8006
8030       a   Z..90                           with 00 01+21 03+21 253 255 8003 8004 8006+21 8010+8011 8017 8018
8040       -   N15                             with 01+21
8041       -   N15                             with 01+21+8040
8042       -   N32                             with 01+21+8040
8043       -   N18 [N..2]                      with 01+21+8040
8110       a   X..70,couponcode
8111       a   N4                              with 255
8112       a   X..70,couponposoffer
8200       -   X..70                           with 01
90         a   X..30
91-99      a   X..90
`
