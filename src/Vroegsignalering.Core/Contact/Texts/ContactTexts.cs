namespace Vroegsignalering.Contact.Texts;

/// <summary>A set of texts for residents, with at most one for each kind, situation and language.</summary>
/// <remarks>The texts that come with the product are plain and short, and nothing is copied: a municipality that has texts tested with residents, such as
/// those of the VNG communication toolkit, puts them in a file of its own and lays it over these with <see cref="With"/>.</remarks>
public sealed class ContactTexts
{
    internal ContactTexts(IEnumerable<ContactText> texts) =>
        All = [.. texts.OrderBy(t => t.Language).ThenBy(t => t.Kind).ThenBy(t => t.Situation)];

    /// <summary>The texts that come with the product: every kind in Dutch and English. They are the files in samples/texts.</summary>
    public static ContactTexts Shipped { get; } = new([.. Read("contact-texts-nl.txt").All, .. Read("contact-texts-en.txt").All]);

    /// <summary>The texts by language, kind and situation.</summary>
    public IReadOnlyList<ContactText> All { get; }

    /// <summary>The text for a situation, or the first text of the kind where there is none; a visit is announced by its own text only.</summary>
    /// <param name="language">The language; Dutch when not stated.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="situation">The situation; the first text when not stated.</param>
    /// <returns><c>null</c> when there is no such text.</returns>
    public ContactText? Find(ContactTextKind kind, ContactTextSituation situation, Language language) =>
        Exactly(kind, situation, language) ?? (situation == ContactTextSituation.VisitAnnouncement ? null : Exactly(kind, ContactTextSituation.First, language));

    /// <summary>These texts with others laid over them: of the same kind, situation and language the other is taken.</summary>
    public ContactTexts With(ContactTexts others)
    {
        ArgumentNullException.ThrowIfNull(others);
        return new ContactTexts(others.All.Concat(All).DistinctBy(t => t.Id, StringComparer.Ordinal));
    }

    /// <summary>A set of one text, to write it.</summary>
    internal ContactTexts Only(ContactText text) => new(All.Where(t => t == text));

    private ContactText? Exactly(ContactTextKind kind, ContactTextSituation situation, Language language) =>
        All.FirstOrDefault(t => t.Kind == kind && t.Situation == situation && t.Language == (language == Language.English ? language : Language.Dutch));

    private static ContactTexts Read(string name)
    {
        using Stream stream = typeof(ContactTexts).Assembly.GetManifestResourceStream(name)!;
        byte[] utf8 = new byte[stream.Length];
        stream.ReadExactly(utf8);
        ContactTextReadResult result = ContactTextFile.Read(utf8, name);
        return result.Texts ?? throw new InvalidOperationException(result.Diagnostics[0].ToString());
    }
}
