using System.Runtime.CompilerServices;

namespace Vroegsignalering.Simulation.Lives;

/// <summary>What changes of a household. A value of 40 bytes, so that a whole team fits in the cache of a processor.</summary>
internal struct Life
{
    /// <summary>What is owed per sector, in cents.</summary>
    public FourInts Owed;

    /// <summary>What was owed when the partner last reported it, in cents; zero when it did not.</summary>
    public FourInts Reported;

    /// <summary>The months that arrears have lasted, 0 without arrears; at most 255.</summary>
    public FourBytes Lasting;

    public bool InTrouble;

    public readonly bool HasArrears => Unsafe.BitCast<FourBytes, uint>(Lasting) != 0;

    public void Clear(int sector)
    {
        Owed[sector] = 0;
        Lasting[sector] = 0;
        Reported[sector] = 0;
    }

    public void ClearAll() => (Owed, Lasting, Reported) = (default, default, default);

    [InlineArray(Sector.Count)]
    internal struct FourInts
    {
        private int _first;
    }

    [InlineArray(Sector.Count)]
    internal struct FourBytes
    {
        private byte _first;
    }
}
