using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace Vroegsignalering.Ddas.Tests;

public sealed class StreamReadingProperties
{
    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue).ToArbitrary();

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void A_stream_gives_what_reading_as_a_whole_gives() => Prop.ForAll(Seeds, seed =>
    {
        byte[] file = File(seed, damages: 6);

        string streamed = ReadOut.Of(new MemoryStream(file), out _);

        Assert.Equal(ReadOut.Of(DdasReader.Read(file, A.File)), streamed);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void Bytes_that_were_changed_anywhere_change_nothing_about_that() => Prop.ForAll(Seeds, seed =>
    {
        byte[] file = File(seed, damages: 0);
        Random random = new(seed);
        for (int i = 0; i <= random.Next(3); i++)
        {
            file[random.Next(file.Length)] = (byte)"0129aA{}[]\":,\\-\u00e9"[random.Next(16)];
        }

        string streamed = ReadOut.Of(new MemoryStream(file), out _);

        Assert.Equal(ReadOut.Of(DdasReader.Read(file, A.File)), streamed);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void It_does_not_matter_in_which_parts_a_stream_comes() => Prop.ForAll(Seeds, seed =>
    {
        Random random = new(seed);

        // Made larger than what is read at once, so that items and characters are cut in two.
        byte[] file = Larger(File(seed, damages: 3), random.Next(60_000, 400_000));
        string expected = ReadOut.Of(DdasReader.Read(file, A.File));

        Assert.Equal(expected, ReadOut.Of(new PartsStream(file, () => random.Next(1, 100_000)), out _));
        Assert.Equal(expected, ReadOut.Of(new PartsStream(file, () => 1), out _));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void A_stream_that_is_cut_off_anywhere_is_refused_and_gave_what_stood_before() => Prop.ForAll(Seeds, seed =>
    {
        byte[] file = File(seed, damages: 0);
        int length = seed % file.Length;

        string read = ReadOut.Of(new MemoryStream(file, 0, length), out DdasReadSummary summary);

        Assert.Equal(ReadOut.Of(DdasReader.Read(file.AsMemory(0, length), A.File)), read);
        Assert.True(summary.IsRefused);
        DdasReadResult whole = DdasReader.Read(file, A.File);
        Assert.InRange(summary.ReceivedSignals, 0, whole.ReceivedSignals);
        Assert.InRange(summary.ReceivedCases, 0, whole.ReceivedCases);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    /// <summary>A delivery with values changed, names of other versions, repeated signals, and lists in another order.</summary>
    private static byte[] File(int seed, int damages)
    {
        Random random = new(seed);
        JsonNode root = JsonNode.Parse(A.Write(new Generated(seed).Delivery()))!;
        foreach (JsonObject levering in root["leveringen"]!.AsArray().Select(node => node!.AsObject()))
        {
            Rearrange(levering, random);
        }

        for (int i = 0; i < random.Next(damages + 1); i++)
        {
            DamagedFilesProperties.Damage(root, random);
        }

        string text = root.ToJsonString(random.Next(3) == 0 ? Indented : null);
        text = text.Replace("HALF", "\\ud800", StringComparison.Ordinal);
        text = random.Next(3) == 0 ? text.Replace("datumOpgepakt", "datum_opgepakt", StringComparison.Ordinal) : text;
        text = random.Next(3) == 0 ? text.Replace("\"postcode", "\"Postcode", StringComparison.Ordinal) : text;
        return Encoding.UTF8.GetBytes(text);
    }

    private static void Rearrange(JsonObject levering, Random random)
    {
        if (random.Next(3) == 0 && levering["vroegsignalen"] is JsonArray { Count: > 0 } signals)
        {
            signals.Add(signals[random.Next(signals.Count)]!.DeepClone());
        }

        foreach (string name in new[] { "vroegsignalen", "gemeentecode", "teller" })
        {
            if (random.Next(3) == 0 && levering[name] is JsonNode value)
            {
                levering.Remove(name);
                levering.Add(name, value);
            }
        }
    }

    /// <summary>The first levering so many times that the file has at least that size; the file itself when it is too damaged for that.</summary>
    private static byte[] Larger(byte[] file, int size)
    {
        try
        {
            JsonNode? root = JsonNode.Parse(file);
            if (root is not JsonObject || root["leveringen"] is not JsonArray { Count: > 0 } leveringen)
            {
                return file;
            }

            for (int length = file.Length; length < size; length += file.Length)
            {
                leveringen.Add(leveringen[0]?.DeepClone());
            }

            return Encoding.UTF8.GetBytes(root.ToJsonString(Readable));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return file;
        }
    }
}
