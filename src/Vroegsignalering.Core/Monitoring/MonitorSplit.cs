using System.Numerics;

namespace Vroegsignalering.Monitoring;

/// <summary>The groups of one breakdown, and in which of them each signal and case is.</summary>
/// <param name="By">The breakdown.</param>
/// <param name="Groups">The groups in the order in which they are shown.</param>
/// <param name="OfSignals">For each signal its group; below zero for none. With <paramref name="AreSets"/> a bit for each group.</param>
/// <param name="OfCases">The same for each case.</param>
/// <param name="AreSets">Whether something can be in several groups.</param>
internal sealed record MonitorSplit(Breakdown By, string[] Groups, int[] OfSignals, int[] OfCases, bool AreSets)
{
    /// <summary>The groups of one signal or case.</summary>
    public Enumerator GroupsOf(int value) => new(value, AreSets);

    internal struct Enumerator(int value, bool isSet)
    {
        private int _left = isSet ? value : value < 0 ? 0 : 1;

        public int Current { get; private set; }

        public readonly Enumerator GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_left == 0)
            {
                return false;
            }

            Current = isSet ? BitOperations.TrailingZeroCount(_left) : value;
            _left &= _left - 1;
            return true;
        }
    }
}
