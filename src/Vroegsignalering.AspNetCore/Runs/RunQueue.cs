namespace Vroegsignalering.AspNetCore.Runs;

internal sealed class RunQueue;
