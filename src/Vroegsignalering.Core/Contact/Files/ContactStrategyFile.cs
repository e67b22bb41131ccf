using Vroegsignalering.Files;

namespace Vroegsignalering.Contact;

/// <summary>Reads and writes contact strategies as JSON files that people can read, compare and keep; one file holds one strategy or several.</summary>
/// <remarks>The form stands in docs/schemas/contact-strategy.schema.json.</remarks>
public static class ContactStrategyFile
{
    /// <summary>Reads strategies. Comments and trailing commas are allowed; what is not known, is not.</summary>
    /// <param name="utf8">The JSON text, with or without a byte order mark; at most 1,048,576 bytes.</param>
    /// <param name="sourceName">The name of the file, without its folder, for findings.</param>
    /// <returns>The strategies, or all that is wrong at once; a file that is no JSON has one finding.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static ContactStrategyReadResult Read(ReadOnlyMemory<byte> utf8, string sourceName)
    {
        ArgumentException.ThrowIfNullOrEmpty(sourceName);
        FileFaults faults = new(sourceName, ContactStrategyFileDiagnostics.Codes);
        IReadOnlyList<ContactStrategy> strategies = FileText.Parse(utf8, faults) is FileNode root ? new ContactStrategyFileReader(faults).Read(root) : [];
        return new ContactStrategyReadResult(faults.Count == 0 ? strategies : [], faults.InOrder());
    }

    /// <summary>Writes strategies for people, indented; what has its default is left out. The same strategies give the same bytes.</summary>
    /// <param name="strategies">One or more, each with an id of its own; 50 at most.</param>
    /// <returns>UTF-8 without a byte order mark, which <see cref="Read"/> reads back.</returns>
    /// <exception cref="ArgumentException">There is none, there are too many, or two have the same id.</exception>
    public static byte[] Write(params IReadOnlyCollection<ContactStrategy> strategies)
    {
        ArgumentNullException.ThrowIfNull(strategies);
        if (strategies.Count is 0 or > ContactStrategyFileReader.MaximumStrategies || strategies.DistinctBy(s => s.Id, StringComparer.Ordinal).Count() < strategies.Count)
        {
            throw new ArgumentException("A file holds 1 to 50 strategies, each with an id of its own.", nameof(strategies));
        }

        return ContactStrategyFileWriter.Write(strategies);
    }
}
