using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using Vroegsignalering.Benchmarks;

if (args.Length > 0 && args[0] == MemoryCommand.Name)
{
    MemoryCommand.Run(args);
    return;
}

if (args.Length > 0 && args[0] == WriteMemoryCommand.Name)
{
    WriteMemoryCommand.Run(args);
    return;
}

if (args.Length > 0 && args[0] == WorklistPageCommand.Name)
{
    await WorklistPageCommand.RunAsync(args);
    return;
}

if (args.Length > 0 && args[0] == SimulationSpeedCommand.Name)
{
    SimulationSpeedCommand.Run(args);
    return;
}

if (args.Length > 0 && args[0] == SimulationScaleCommand.Name)
{
    SimulationScaleCommand.Run(args);
    return;
}

if (args.Length > 0 && args[0] == SimulationCityCommand.Name)
{
    SimulationCityCommand.Run(args);
    return;
}

// On a machine that does other work too, the median says more than the mean.
IConfig config = ManualConfig.Create(DefaultConfig.Instance).AddColumn(StatisticColumn.Median);

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
