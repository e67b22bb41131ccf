using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Simulation.Validation;

/// <summary>The sample policies of municipalities of which the reach was published, as in samples/policies.</summary>
internal static class ReferencePolicies
{
    public static PriorityPolicy Heemskerk { get; } = Read("heemskerk.json");

    private static PriorityPolicy Read(string name)
    {
        using Stream stream = typeof(ReferencePolicies).Assembly.GetManifestResourceStream(name)!;
        byte[] utf8 = new byte[stream.Length];
        stream.ReadExactly(utf8);
        PolicyReadResult result = PriorityPolicyFile.Read(utf8, name);
        return result.Policy ?? throw new InvalidOperationException(result.Diagnostics[0].ToString());
    }
}
