/** The order of the event hash (CBV 2.0, 8.9.2, table 8-1) and how each field is written. */

/** How a field is written; null: a value or a list of values under the field's own name. */
export type Shape = null | {
  /** The name each element of a list has. */
  readonly element?: string
  readonly order?: Order
  /** Fields of one's own may stand in it. */
  readonly isOpen?: true
  /** CBV address that a bare word of this field stands for. */
  readonly words?: string
  readonly isTime?: true
  /** false: its fields follow one another without the name of the element. */
  readonly isNamed?: false
}
export type Order = readonly (readonly [string, Shape])[]

const cbv = 'https://ref.gs1.org/cbv/'
const webVocabulary = 'https://gs1.org/voc/'
const time: Shape = { isTime: true }
const epcs: Shape = { element: 'epc' }
const quantities: Shape = {
  element: 'quantityElement',
  order: [
    ['epcClass', null],
    ['quantity', null],
    ['uom', null],
  ],
}
const place: Shape = { order: [['id', null]], isOpen: true }
const dispositionWords: Shape = { words: `${cbv}Disp-` }

const sensorShapes: Readonly<Record<string, Shape>> = {
  time,
  startTime: time,
  endTime: time,
  type: { words: webVocabulary },
  exception: { words: webVocabulary },
  component: { words: `${cbv}Comp-` },
}

/** The order of the standard. What is not in it (eventID, recordTime, errorDeclaration …) is left out. */
export const order: Order = [
  ['eventTime', time],
  ['eventTimeZoneOffset', null],
  ['epcList', epcs],
  ['parentID', null],
  ['inputEPCList', epcs],
  ['childEPCs', epcs],
  ['quantityList', quantities],
  ['childQuantityList', quantities],
  ['inputQuantityList', quantities],
  ['outputEPCList', epcs],
  ['outputQuantityList', quantities],
  ['action', null],
  ['transformationID', null],
  ['bizStep', { words: `${cbv}BizStep-` }],
  ['disposition', dispositionWords],
  [
    'persistentDisposition',
    {
      order: [
        ['set', dispositionWords],
        ['unset', dispositionWords],
      ],
    },
  ],
  ['readPoint', place],
  ['bizLocation', place],
  ['bizTransactionList', typed('bizTransaction', `${cbv}BTT-`)],
  ['sourceList', typed('source', `${cbv}SDT-`)],
  ['destinationList', typed('destination', `${cbv}SDT-`)],
  [
    'sensorElementList',
    {
      element: 'sensorElement',
      isOpen: true,
      order: [
        [
          'sensorMetadata',
          {
            isOpen: true,
            order: sensorOrder(
              'time startTime endTime deviceID deviceMetadata rawData dataProcessingMethod bizRules',
            ),
          },
        ],
        [
          'sensorReport',
          {
            isOpen: true,
            order: sensorOrder(
              'type exception deviceID deviceMetadata rawData dataProcessingMethod time microorganism chemicalSubstance value component stringValue booleanValue hexBinaryValue uriValue minValue maxValue meanValue sDev percRank percValue uom coordinateReferenceSystem',
            ),
          },
        ],
      ],
    },
  ],
]

export const noFields: ReadonlySet<string> = new Set()
export const standardFields: ReadonlySet<string> = new Set([
  ...order.map(([name]) => name),
  ...['@context', 'type', 'eventID', 'recordTime', 'errorDeclaration', 'certificationInfo', 'ilmd'],
])

function typed(name: string, words: string): Shape {
  return {
    element: name,
    isNamed: false,
    order: [
      [name, null],
      ['type', { words }],
    ],
  }
}

function sensorOrder(names: string): Order {
  return names.split(' ').map((name) => [name, sensorShapes[name] ?? null])
}
