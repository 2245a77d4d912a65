export interface WorldTables {
  world_fact: WorldFactTable
}

interface WorldFactTable {
  key: 'demo'
  value: string
}
