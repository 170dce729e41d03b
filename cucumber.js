// The Cucumber profile: which features, which support code, and how many workers (the reports come from cli/run).
module.exports = {
  default: {
    paths: ['features/**/*.feature'],
    requireModule: ['ts-node/register'],
    require: ['support/**/!(*.test).ts', 'steps/**/!(*.test).ts'],
    format: ['progress'],
    formatOptions: { snippetInterface: 'async-await' },
  },
}
