using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;

// On a machine that does other work too, the median says more than the mean.
IConfig config = ManualConfig.Create(DefaultConfig.Instance).AddColumn(StatisticColumn.Median);

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
