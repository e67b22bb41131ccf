namespace Vroegsignalering.Testing;

/// <summary>When arrears are solved after a quick fix.</summary>
internal enum SolvedAfter
{
    Never = 0,
    WithinTerm = 1,
    Later = 2,
}
