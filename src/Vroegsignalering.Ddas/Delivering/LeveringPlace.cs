namespace Vroegsignalering.Ddas.Delivering;

/// <summary>Where the parts of one levering stand in the delivery as a file, in bytes from its begin.</summary>
/// <param name="Start">The brace that opens it.</param>
/// <param name="CounterStart">The first digit of <c>teller</c>.</param>
/// <param name="CounterEnd">After its last digit.</param>
/// <param name="SignalsStart">After the bracket that opens the signals.</param>
/// <param name="SignalsEnd">The bracket that closes them.</param>
/// <param name="CasesStart">After the bracket that opens the cases.</param>
/// <param name="CasesEnd">The bracket that closes them.</param>
/// <param name="End">After the brace that closes it.</param>
/// <param name="Groups">The number of groups of signals that hang together by cases.</param>
internal readonly record struct LeveringPlace(
    long Start, long CounterStart, long CounterEnd, long SignalsStart, long SignalsEnd, long CasesStart, long CasesEnd, long End, int Groups);
