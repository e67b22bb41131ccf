namespace Vroegsignalering.Simulation.Randomness;

/// <summary>The counter-based generator Philox4x32-10: four numbers from a counter and a key, without a state in between.</summary>
/// <remarks>Source: Salmon, Moraes, Dror and Shaw, <i>Parallel random numbers: as easy as 1, 2, 3</i> (SC11, 2011). The known answers of that
/// publication are in the tests.</remarks>
public static class Philox
{
    private const uint M0 = 0xD2511F53;
    private const uint M1 = 0xCD9E8D57;
    private const uint W0 = 0x9E3779B9;
    private const uint W1 = 0xBB67AE85;
    private const int Rounds = 10;

    /// <summary>The four numbers of a counter under a key; each of the 2³² values of each number is as likely.</summary>
    public static RandomWords At(uint c0, uint c1, uint c2, uint c3, ulong key)
    {
        // Numbers run over the end here, which is what they are meant to do.
        unchecked
        {
            (uint k0, uint k1) = ((uint)key, (uint)(key >> 32));
            for (int round = 0; round < Rounds; round++)
            {
                ulong p0 = (ulong)M0 * c0;
                ulong p1 = (ulong)M1 * c2;
                (c0, c1, c2, c3) = ((uint)(p1 >> 32) ^ c1 ^ k0, (uint)p1, (uint)(p0 >> 32) ^ c3 ^ k1, (uint)p0);
                k0 += W0;
                k1 += W1;
            }
        }

        return new RandomWords(c0, c1, c2, c3);
    }
}
