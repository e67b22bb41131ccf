using Vroegsignalering.Households.Matching;

namespace Vroegsignalering.Core.Tests.Households.Matching;

public sealed class SpellingDistanceTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("bakstra", "bakstra", 0)]
    [InlineData("bakstra", "bkstra", 1)]
    [InlineData("bakstra", "bakstar", 1)]
    [InlineData("jan", "jna", 1)]
    [InlineData("bakstra", "pakstar", 2)]
    [InlineData("ca", "abc", 3)]
    [InlineData("", "abcd", 4)]
    [InlineData("bakstra", "zandveld", 4)]
    public void Letters_put_in_left_out_replaced_and_swapped_are_counted(string a, string b, int distance)
    {
        Assert.Equal(distance, SpellingDistance.Between(a, b));
        Assert.Equal(distance, SpellingDistance.Between(b, a));
    }

    [Fact]
    public void It_is_the_distance_of_the_table_of_the_textbook()
    {
        Random random = new(4);
        for (int i = 0; i < 20_000; i++)
        {
            string a = Text(random);
            string b = Text(random);

            Assert.Equal(Math.Min(SpellingDistance.Far, Textbook(a, b)), SpellingDistance.Between(a, b));
        }
    }

    [Fact]
    public void Letters_never_say_apart_of_what_is_near()
    {
        Random random = new(5);
        for (int i = 0; i < 20_000; i++)
        {
            (string a, string b) = (Text(random), Text(random));

            Assert.False(SpellingDistance.LettersApart(SpellingDistance.Letters(a), SpellingDistance.Letters(b), Textbook(a, b)));
        }
    }

    // Few different letters, so that near texts and swaps occur; some texts take more than one vector.
    private static string Text(Random random) => string.Concat(
        Enumerable.Range(0, random.Next(random.Next(2) == 0 ? 8 : 38)).Select(_ => (char)('a' + random.Next(3))));

    private static int Textbook(string a, string b)
    {
        int[,] table = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            for (int j = 0; j <= b.Length; j++)
            {
                table[i, j] = i == 0 ? j : j == 0 ? i : Math.Min(
                    Math.Min(table[i - 1, j], table[i, j - 1]) + 1,
                    table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
                }
            }
        }

        return table[a.Length, b.Length];
    }
}
