namespace Vroegsignalering.Storage.PostgreSql;

/// <summary>The kinds of what writers lock, in the order in which they do. Who holds a later one never waits long for an earlier.</summary>
internal enum Turn
{
    None = 0,
    Run = 1,
    Signals = 2,
    Case = 3,
    Step = 4,
    Message = 5,
    Delivery = 6,
    Journal = 7,
}
