namespace Vroegsignalering.Cli.Accountability;

/// <summary>For whom a part of the year report is.</summary>
[Flags]
internal enum Audience
{
    None = 0,
    Council = 1,
    Department = 2,
    Partners = 4,
    All = Council | Department | Partners,
}
