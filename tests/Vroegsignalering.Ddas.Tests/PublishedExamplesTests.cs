using System.Runtime.CompilerServices;
using System.Text.Json;
using Vroegsignalering.Cases;

namespace Vroegsignalering.Ddas.Tests;

/// <summary>The examples published with the standard; they are not part of this repository and are looked for beside it.</summary>
public sealed class PublishedExamplesTests
{
    private static readonly string? Folder = Find();

    public static TheoryData<string> Examples() => Folder is null
        ? ["(none)"]
        : [.. Directory.EnumerateFiles(Folder, "*oorbeeld*.json", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Nothing_of_an_example_is_lost(string name)
    {
        byte[] bytes = Bytes(name);
        using JsonDocument document = JsonDocument.Parse(bytes);

        DdasReadResult result = DdasReader.Read(bytes, Path.GetFileName(name));

        A.AssertConserved(result);
        Assert.Empty(result.QuarantinedSignals);
        Assert.Empty(result.QuarantinedCases);
        Assert.Equal(Expected(document.RootElement), Actual(result.Delivery!));
        Assert.Equal(Texts(document.RootElement, "type").Count(), result.Delivery!.Municipalities.Sum(m => m.Signals.Count(s => s.Partner != Signals.PartnerType.NotStated)));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_case_of_an_example_is_taken_over_event_by_event_and_stays_the_same(string name)
    {
        foreach (SignalCase known in DdasReader.Read(Bytes(name), A.File).Delivery!.Municipalities.SelectMany(m => m.Cases))
        {
            CaseHistory history = CaseHistory.FromCase(known);

            Assert.Equal((known.Result, known.PickedUpOn, known.IsReached), (history.Case.Result, history.Case.PickedUpOn, history.Case.IsReached));
            Assert.Equal(known.Attempts, history.Case.Attempts);
            Assert.Equal(known.Signals, history.Case.Signals);
            Assert.Equal(
                known.Attempts.Count(a => a.On < known.PickedUpOn), history.Findings.Count(f => f.Code.Id == "VS6002"));
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_version_is_that_of_the_folder(string name)
    {
        DdasVersion expected = name.Split(Path.DirectorySeparatorChar)[0] switch
        {
            "v0.9" => DdasVersion.V09,
            "v1.0" => DdasVersion.V10,
            "v1.1" => DdasVersion.V11,
            _ => DdasVersion.V12,
        };

        Assert.Equal(expected, DdasReader.Read(Bytes(name), A.File).Version);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_written_in_v12_is_read_back_equal(string name)
    {
        DdasDelivery delivery = DdasReader.Read(Bytes(name), A.File).Delivery!;
        byte[] written = A.Write(delivery);

        DdasReadResult back = DdasReader.Read(written, A.File);

        Assert.Equal(DdasVersion.V12, back.Version);
        Assert.Equal(DeliverySnapshot.Of(delivery), DeliverySnapshot.Of(back.Delivery!));
        Assert.Equal(written, A.Write(back.Delivery!));
        Assert.Equal(0, back.QuarantinedSignals.Count + back.QuarantinedCases.Count);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_bsn_that_fails_the_eleven_test_is_named_by_its_place_and_not_printed(string name)
    {
        byte[] bytes = Bytes(name);
        using JsonDocument document = JsonDocument.Parse(bytes);
        string[] numbers = [.. Texts(document.RootElement, "Burgerservicenummer"), .. Texts(document.RootElement, "burgerservicenummer")];

        DdasReadResult result = DdasReader.Read(bytes, A.File);

        string[] places = A.Places(result, DdasDiagnostics.BsnFailsElevenTest);
        Assert.Equal(numbers.Count(n => !Bsn.TryParse(n, out _)), places.Length);
        Assert.All(places, place => Assert.EndsWith("urgerservicenummer", place, StringComparison.Ordinal));
        Assert.All(result.Diagnostics, d => Assert.DoesNotContain(numbers, n => $"{d} {d.Code.Message}".Contains(n, StringComparison.Ordinal)));
    }

    private static byte[] Bytes(string name)
    {
        Assert.SkipWhen(Folder is null, "The published examples (shared/ddas) are not beside this repository.");
        return File.ReadAllBytes(Path.Combine(Folder!, name));
    }

    private static string Expected(JsonElement root)
    {
        JsonElement[] municipalities = [.. root.GetProperty("leveringen").EnumerateArray()];
        JsonElement[] cases = [.. municipalities.SelectMany(m => m.GetProperty("vroegsignaalzaken").EnumerateArray())];
        int signals = municipalities.Sum(m => m.GetProperty("vroegsignalen").GetArrayLength());
        long euros = municipalities.SelectMany(m => m.GetProperty("vroegsignalen").EnumerateArray()).Sum(s => s.GetProperty("bedrag").GetInt64());
        int references = cases.Sum(c => c.GetProperty("vroegsignalen").GetArrayLength());
        int attempts = cases.Sum(c => c.TryGetProperty("contactpogingen", out JsonElement list) ? list.GetArrayLength() : 0);
        int results = cases.Count(c => c.TryGetProperty("resultaat", out _));
        return $"{municipalities.Length} {signals} {euros} {cases.Length} {references} {attempts} {results}";
    }

    private static string Actual(DdasDelivery delivery)
    {
        SignalCase[] cases = [.. delivery.Municipalities.SelectMany(m => m.Cases)];
        int signals = delivery.Municipalities.Sum(m => m.Signals.Count);
        long euros = delivery.Municipalities.SelectMany(m => m.Signals).Sum(s => s.Arrears!.Value.ToWholeEuros());
        return $"{delivery.Municipalities.Count} {signals} {euros} {cases.Length} {cases.Sum(c => c.Signals.Count)} "
            + $"{cases.Sum(c => c.Attempts.Count)} {cases.Count(c => c.Result is not null)}";
    }

    private static IEnumerable<string> Texts(JsonElement element, string name) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p =>
            p.NameEquals(name) ? [p.Value.GetString()!] : Texts(p.Value, name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Texts(item, name)),
        _ => [],
    };

    private static string? Find([CallerFilePath] string path = "")
    {
        for (DirectoryInfo? folder = new FileInfo(path).Directory; folder is not null; folder = folder.Parent)
        {
            string candidate = Path.Combine(folder.FullName, "shared", "ddas");
            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }
}
