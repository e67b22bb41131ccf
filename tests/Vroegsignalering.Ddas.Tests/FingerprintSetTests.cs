using System.Globalization;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using Vroegsignalering.Ddas.Writing;

namespace Vroegsignalering.Ddas.Tests;

public sealed class FingerprintSetTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(54)]
    public void Texts_that_are_made_to_want_one_place_do_not_get_one(int shift)
    {
        string[] made = [.. Enumerable.Range(0, int.MaxValue).Select(i => i.ToString(CultureInfo.InvariantCulture))
            .Where(text => ((Fingerprint(text) >> shift) & 1023) == 7).Take(100)];
        FingerprintSet set = new(expected: 0);

        Assert.True(set.Add(made[0]));

        Assert.True(set.IsTaken(made[0]));
        Assert.True(made.Count(text => set.IsTaken(text)) < 50, "Most of the texts want the place of the first.");
    }

    [Fact]
    public void Every_text_is_new_once_and_found_again_however_often_the_set_grew()
    {
        FingerprintSet set = new(expected: 0);
        string[] texts = [.. Enumerable.Range(0, 10_000).Select(i => i.ToString(CultureInfo.InvariantCulture))];

        Assert.All(texts, text => Assert.True(set.Add(text)));
        Assert.All(texts, text => Assert.True(set.Contains(text) && !set.Add(text)));
        Assert.False(set.Contains("x"));
    }

    private static ulong Fingerprint(string text) => XxHash3.HashToUInt64(MemoryMarshal.AsBytes(text.AsSpan()));
}
