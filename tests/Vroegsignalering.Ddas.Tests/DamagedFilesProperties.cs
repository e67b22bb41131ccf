using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace Vroegsignalering.Ddas.Tests;

public sealed class DamagedFilesProperties
{
    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue).ToArbitrary();

    private static readonly string[] Values =
        ["null", "true", "-1", "1e999", "12.345", "\"\"", "\"x\"", "\"2027-01-01\"", "\"HALF\"", "[]", "{}", "[[1]]", "{\"ID\":\"S-1\"}", "[{\"ID\":7}]"];

    [Fact]
    public void Arbitrary_bytes_never_throw() => Prop.ForAll(Gen.Choose(0, 255).Select(b => (byte)b).ArrayOf().ToArbitrary(), bytes =>
    {
        A.AssertConserved(DdasReader.Read(bytes, A.File));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void A_file_cut_off_anywhere_is_refused() => Prop.ForAll(Seeds, seed =>
    {
        byte[] whole = A.Write(new Generated(seed).Delivery());

        DdasReadResult result = DdasReader.Read(whole.AsMemory(0, seed % whole.Length), A.File);

        A.AssertConserved(result);
        return result.Delivery is null;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Changed_bytes_never_throw_and_nothing_disappears() => Prop.ForAll(Seeds, seed =>
    {
        byte[] bytes = A.Write(new Generated(seed).Delivery());
        Random random = new(seed);
        for (int i = 0; i <= random.Next(3); i++)
        {
            bytes[random.Next(bytes.Length)] = (byte)"0129aA{}[]\":,\\-"[random.Next(15)];
        }

        A.AssertConserved(DdasReader.Read(bytes, A.File));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void Changed_values_never_throw_nothing_disappears_and_what_is_left_can_be_written() => Prop.ForAll(Seeds, seed =>
    {
        Random random = new(seed);
        JsonNode root = JsonNode.Parse(A.Write(new Generated(seed).Delivery()))!;
        for (int i = 0; i <= random.Next(6); i++)
        {
            Damage(root, random);
        }

        DdasReadResult result = DdasReader.Read(Encoding.UTF8.GetBytes(root.ToJsonString().Replace("HALF", "\\ud800", StringComparison.Ordinal)), A.File);

        A.AssertConserved(result);
        if (result.Delivery is { Municipalities.Count: > 0 } delivery)
        {
            DdasDelivery complete = A.Delivery([.. delivery.Municipalities]);
            A.Write(complete, out DdasWriteResult written);
            Assert.Equal(result.ReceivedSignals - result.QuarantinedSignals.Count, written.WrittenSignals);
            Assert.Equal(result.ReceivedCases - result.QuarantinedCases.Count, written.WrittenCases);
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    /// <summary>Walks down at random and replaces, removes, repeats or adds something there.</summary>
    internal static void Damage(JsonNode node, Random random)
    {
        while (true)
        {
            JsonNode? next = node switch
            {
                JsonObject { Count: > 0 } o => o.ElementAt(random.Next(o.Count)).Value,
                JsonArray { Count: > 0 } a => a[random.Next(a.Count)],
                _ => null,
            };
            if (next is not (JsonObject or JsonArray) || random.Next(5) == 0)
            {
                break;
            }

            node = next;
        }

        JsonNode? value = JsonNode.Parse(Values[random.Next(Values.Length)]);
        switch (node)
        {
            case JsonObject o when o.Count > 0 && random.Next(5) > 0:
                string name = o.ElementAt(random.Next(o.Count)).Key;
                o.Remove(name);
                o.Add(random.Next(4) == 0 ? "x" + name : name, value);
                break;
            case JsonArray a when a.Count > 0 && random.Next(3) > 0:
                a.Insert(random.Next(a.Count), random.Next(2) == 0 ? value : a[random.Next(a.Count)]?.DeepClone());
                break;
            case JsonArray a:
                a.Add(value);
                break;
        }
    }
}
