/** What a document can be; the words stand in the locales under common.kinds. */
export const documentKinds: readonly string[] = [
  'BUDGET',
  'FINAL_ACCOUNTS',
  'PERFORMANCE_TARGETS',
  'TEMPLATE',
  'OTHER',
]
