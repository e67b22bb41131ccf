using System.Text;
using Vroegsignalering.Contact.Texts;

namespace Vroegsignalering.Core.Tests.Contact.Texts;

/// <summary>What holds whatever is filled in.</summary>
public sealed class ContactTextProperties
{
    private static readonly ContactText[] Open = [.. ContactTexts.Shipped.All.Where(t => t.Kind.Exposure() == TextExposure.Open)];

    // Control characters, signs that turn the direction, braces, half pairs, line ends, and pieces that should not get through.
    private static readonly Gen<string> Hostile = Gen.Elements(
        "{partner}", "{amount}", "{{", "}", "\u202E", "\u2066", "\u200B", "\0", "\u001B[2J", "\r\n\r\n", "\t", "\u2028", "\u0085", "\uD800", "😀", "€ 250", "250,00",
        "schuld", "Zoutwaterbedrijf", "zoutWATERbedrijf\u0301", "https://", "<b>", "A", "Ünal", "van der", " ", ".", "-", "'", "0123", "@", "/").ListOf().Select(parts => string.Concat(parts));

    private static readonly Gen<string?> Value = Gen.Frequency((4, Gen.Constant<string?>("Noor")), (1, Hostile.Select(s => (string?)s)), (1, Hostile.Select(s => (string?)$"Noor {s}")));

    private static readonly Gen<ContactTextValues> Values =
        from municipality in Value
        from caseworker in Value
        from resident in Value
        from phone in Gen.Frequency((5, Gen.Constant("000 123 45 67")), (1, Hostile))
        from email in Gen.Frequency((5, Gen.Constant("noor@voorbeeldstad.example")), (1, Hostile))
        from partner in Gen.Frequency((2, Gen.Constant("Zoutwaterbedrijf")), (1, Hostile), (1, Gen.Constant("Noor")))
        from cents in Gen.Choose(-100, 10_000_000)
        select ContactTextValues.Example(Language.Dutch) with
        {
            Municipality = municipality!,
            Caseworker = caseworker!,
            Resident = resident,
            Phone = phone,
            Email = email,
            Partners = [partner],
            Amount = Money.FromCents(cents),
        };

    private static readonly Gen<string> Word = Gen.Elements(
        "gemeente", "wij", "helpen", "u", "de", "Brief", "achterstand", "J", "dhr", "één", "a@b.example", "000", "bijv", "Noor", "schuldhulpverlening", "?", "-");

    private static readonly Gen<string> Sentence = Word.NonEmptyListOf().Select(words => string.Join(' ', words));

    [Fact]
    public void What_others_can_read_or_hear_never_holds_partner_or_amount()
    {
        int made = 0;

        Prop.ForAll(Gen.Elements(Open).ToArbitrary(), Values.ToArbitrary(), (text, values) =>
        {
            string? with = text.Render(values).Text?.Body;
            string? without = text.Render(values with { Partners = [], Amount = null }).Text?.Body;
            made += with is null ? 0 : 1;
            return with is null || (with == without
                && !with.Contains('€', StringComparison.Ordinal)
                && !(values.Partners[0] == "Zoutwaterbedrijf" && WordList.Fold(with).Contains("zoutwaterbedrijf", StringComparison.Ordinal))
                && !(values.Amount!.Value.Cents % 100 != 0 && with.Contains(values.Amount.Value.ToString(text.Language).Trim('€', ' '), StringComparison.Ordinal)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

        Assert.InRange(made, 200, 2_000);
    }

    [Fact]
    public void A_text_that_is_made_has_the_lines_of_its_template_and_nothing_that_does_not_show() => Prop.ForAll(
        Gen.Elements(ContactTexts.Shipped.All.ToArray()).ToArbitrary(), Values.ToArbitrary(), (text, values) =>
        {
            ContactTextResult result = text.Render(values);
            return (result.Text is null) == (result.Diagnostics.Count > 0)
                && (result.Text is not RenderedContactText made
                    || (made.Body.Count(c => c == '\n') == text.Body.Count(c => c == '\n') && made.Body.IndexOfAny(['{', '}']) < 0
                        && made.Body.All(c => c == '\n' || (!char.IsControl(c) && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.Format))));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void The_same_values_give_the_same_text_in_every_culture() => Prop.ForAll(
        Gen.Elements(ContactTexts.Shipped.All.ToArray()).ToArbitrary(), Values.ToArbitrary(), (text, values) =>
        {
            ContactTextResult here = text.Render(values);
            ContactTextResult there = Cultures.Under("tr-TR", () => text.Render(values));
            return here.Text == there.Text && here.Diagnostics.SequenceEqual(there.Diagnostics);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void A_text_with_a_placeholder_that_does_not_exist_is_refused() => Prop.ForAll(
        Hostile.Where(s => s.IndexOfAny(['{', '}', '\n']) < 0 && !s.Contains('\uD800', StringComparison.Ordinal)).ToArbitrary(),
        Gen.Elements(TextWords.Kinds).ToArbitrary(),
        (word, kind) =>
        {
            ContactTextReadResult read = Read($"---\nkind: {kind}\nsituation: first\nlanguage: nl\n---\nHallo {{x{word}}} daar");
            return read.Texts is null && read.Diagnostics.Any(d => d.Code.Id == "VS5208" && d.Row == 6);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void A_file_that_was_damaged_is_read_or_refused_with_a_reason_and_never_throws()
    {
        byte[] shipped = ContactTextFile.Write(ContactTexts.Shipped);

        Prop.ForAll(Gen.Choose(0, shipped.Length - 1).ToArbitrary(), Gen.Choose(0, 255).ToArbitrary(), Gen.Choose(0, 400).ToArbitrary(), (at, value, length) =>
        {
            byte[] damaged = [.. shipped[..at], (byte)value, .. shipped[Math.Min(shipped.Length, at + length)..]];
            ContactTextReadResult read = ContactTextFile.Read(damaged, "eigen.txt");
            return (read.Texts is null) == (read.Diagnostics.Count > 0);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Fact]
    public void Joining_two_sentences_never_makes_a_text_easier() => Prop.ForAll(
        Sentence.ToArbitrary(), Sentence.ToArbitrary(), Gen.Elements(Language.Dutch, Language.English).ToArbitrary(), (first, second, language) =>
        {
            Readability? apart = Readability.Of($"{first}. {second}.", language);
            Readability? joined = Readability.Of($"{first} {second}.", language);
            return (apart is null && joined is null) || (joined!.Ease <= apart!.Ease + 1e-9 && joined.Words == apart.Words && joined.Syllables == apart.Syllables);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    private static ContactTextReadResult Read(string text) => ContactTextFile.Read(Encoding.UTF8.GetBytes(text), "eigen.txt");
}
