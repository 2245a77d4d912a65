export interface WorldTables {
  world_fact: WorldFactTable
}

interface WorldFactTable {
  /** `demo`: demo data are in it; `demo-complete`: and their loading came to its end. */
  key: 'demo' | 'demo-complete'
  value: 'on' | 'off'
}
