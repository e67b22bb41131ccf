namespace Vroegsignalering.Core.Tests.Households;

public sealed class MatchedSignalTests
{
    [Fact]
    public void Every_reason_has_a_sentence_of_its_own_in_both_languages()
    {
        Text[] sentences = [.. Enum.GetValues<MatchReason>().Select(r => new MatchedSignal(A.Signal(), r).Explanation)];

        Assert.All(sentences, s => Assert.EndsWith(".", s.Dutch, StringComparison.Ordinal));
        Assert.Equal(sentences.Length, sentences.Select(s => s.Dutch).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(sentences.Length, sentences.Select(s => s.English).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Printing_one_shows_no_person_and_no_address()
    {
        string text = new MatchedSignal(A.Signal(reference: "klant 7") with { Person = A.Person() }, MatchReason.First).ToString();

        Assert.DoesNotContain(text, char.IsDigit);
    }
}
