using Vroegsignalering.Signals;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Benchmarks;

/// <summary>A month of signals for stores, made by the generator from one seed.</summary>
internal static class StorageInputs
{
    /// <summary>Some secret of an installation.</summary>
    private const ulong Secret = 2027;

    public static MunicipalityCode Municipality { get; } = MunicipalityCode.Parse("9901");

    /// <summary>So many signals, of which each fiftieth is a newer version of the one before it.</summary>
    public static Signal[] Month(int count)
    {
        Signal[] signals = Inputs.SignalsOfAMonth(count);
        for (int i = 49; i < signals.Length; i += 50)
        {
            signals[i] = signals[i - 1] with { SentOn = signals[i - 1].SentOn?.PlusDays(1) };
        }

        return signals;
    }

    /// <summary>A signal as it is taken in: with its keys, and each twentieth with what was found about its row.</summary>
    public static StoredSignal Stored(Signal signal, int index) => StoredSignal.Of(signal, Secret, index % 20 == 0 ? ["VS2010"] : []);
}
