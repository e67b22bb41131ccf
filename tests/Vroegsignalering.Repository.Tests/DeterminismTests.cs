using System.Reflection.Metadata;

namespace Vroegsignalering.Repository.Tests;

/// <summary>The same input gives the same outcome: the libraries refer to no clock, culture of the machine, chance or fresh number.</summary>
/// <remarks>The analyzer says so of Core while it is being built, with the reason beside the line, so the writer sees it first. This
/// guard reads what was really compiled: it covers the other libraries too, sees code that a generator wrote, and cannot be
/// silenced with a pragma. Both read the same list; a few members that are no matter for Core are added here.</remarks>
public sealed class DeterminismTests
{
    private static readonly string[] AlsoBanned =
    [
        "P:System.TimeProvider.System", "P:System.Environment.TickCount", "P:System.Environment.TickCount64", "P:System.TimeZoneInfo.Local",
        "P:System.Threading.Thread.CurrentCulture", "P:System.StringComparer.CurrentCulture", "P:System.StringComparer.CurrentCultureIgnoreCase",
        "T:System.Security.Cryptography.RandomNumberGenerator", "M:System.IO.Path.GetRandomFileName", "M:System.IO.Path.GetTempFileName",
    ];

    private static readonly string[] Banned = [.. File.ReadLines(RepositoryFiles.PathOf("src", "Vroegsignalering.Core", "BannedSymbols.txt"))
        .Where(line => line.Length > 2 && line[1] == ':').Select(line => line.Split(';')[0].Trim()), .. AlsoBanned];

    private static readonly (string Library, string Use)[] WithReason =
    [
        // A host has a clock: the package registers the one of the machine as a service, which a test or a host replaces.
        ("Vroegsignalering.AspNetCore", "P:System.TimeProvider.System"),

        // Where fingerprints stand in the table of a reader: nothing that comes out depends on it, and nobody can make IDs that all want one place.
        ("Vroegsignalering.Ddas", "T:System.Security.Cryptography.RandomNumberGenerator"),

        // When and how fast a run was made goes into machine.json, the one file of a study that differs; a caller gives another clock.
        ("Vroegsignalering.Simulation", "P:System.TimeProvider.System"),

        // How long it waits for another writer before it gives up: nothing that is kept depends on it.
        ("Vroegsignalering.Storage.Sqlite", "P:System.Environment.TickCount64"),
    ];

    public static TheoryData<string> Libraries => [.. RepositoryFiles.Libraries];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void A_library_uses_nothing_that_differs_per_run_or_machine(string library) =>
        Findings.AreNone(
        Forbidden(RepositoryFiles.PathOfAssembly(library)).Where(use => !WithReason.Contains((library, use))), $"{library} uses what differs per run or machine; let the caller pass it in:");

    [Fact]
    public void The_guard_sees_what_is_forbidden()
    {
        string[] expected =
        [
            "M:System.Guid.NewGuid", "P:System.DateTime.UtcNow", "P:System.Globalization.CultureInfo.CurrentCulture", "T:NodaTime.SystemClock",
            "T:System.Diagnostics.Stopwatch", "T:System.HashCode", "T:System.Random",
        ];

        Assert.Subset(Forbidden(typeof(DeterminismTests).Assembly.Location).ToHashSet(StringComparer.Ordinal), expected.ToHashSet(StringComparer.Ordinal));
    }

    // In the notation of documentation comments, as in the list: T for a type, P for a property, M for a method.
    private static IEnumerable<string> Forbidden(string assemblyPath) =>
        Metadata.Read(assemblyPath, (_, reader) => References(reader).Intersect(Banned, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray());

    private static IEnumerable<string> References(MetadataReader reader)
    {
        foreach (TypeReferenceHandle handle in reader.TypeReferences)
        {
            yield return $"T:{NameOf(reader, handle)}";
        }

        foreach (MemberReference member in reader.MemberReferences.Select(reader.GetMemberReference))
        {
            if (member.Parent.Kind != HandleKind.TypeReference)
            {
                continue;
            }

            string type = NameOf(reader, (TypeReferenceHandle)member.Parent);
            string name = reader.GetString(member.Name);
            yield return name.StartsWith("get_", StringComparison.Ordinal) ? $"P:{type}.{name[4..]}" : $"M:{type}.{name}";
        }
    }

    private static string NameOf(MetadataReader reader, TypeReferenceHandle handle)
    {
        TypeReference type = reader.GetTypeReference(handle);
        return $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}";
    }

    // Never called: here to be found by the test above.
    private static string Planted() => string.Join(
        ' ', Guid.NewGuid(), DateTime.UtcNow, System.Globalization.CultureInfo.CurrentCulture, NodaTime.SystemClock.Instance,
        System.Diagnostics.Stopwatch.GetTimestamp(), HashCode.Combine(1, 2), new Random(1).Next());
}
