using Vroegsignalering.Files;

namespace Vroegsignalering.Monitoring.Accountability;

/// <summary>Reads answers to the maturity check from a JSON file; its form stands in docs/schemas/maturity.schema.json.</summary>
public static class MaturityFile
{
    private static readonly MaturityAnswer[] Answers = [MaturityAnswer.Yes, MaturityAnswer.Partly, MaturityAnswer.No];

    /// <summary>Reads a file. Comments and trailing commas are allowed.</summary>
    /// <param name="utf8">The JSON text, with or without a byte order mark; at most 1,048,576 bytes.</param>
    /// <param name="sourceName">The name of the file, without its folder, for findings.</param>
    /// <returns>The answers, or all that is wrong at once.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static MaturityReadResult Read(ReadOnlyMemory<byte> utf8, string sourceName)
    {
        ArgumentException.ThrowIfNullOrEmpty(sourceName);
        FileFaults faults = new(sourceName, AccountabilityDiagnostics.Codes);
        MaturityReply[] replies = FileText.Parse(utf8, faults) is FileNode root ? [.. Replies(root, faults)] : [];
        return new MaturityReadResult(faults.Count == 0 ? replies : null, faults.InOrder());
    }

    private static IEnumerable<MaturityReply> Replies(FileNode root, FileFaults faults)
    {
        FileObject file = new(root, faults, "$schema", "answers");
        file.Text("$schema");
        string[] known = [.. MaturityQuestions.All.Select(q => q.Id)];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (FileNode node in file.List("answers", maximum: known.Length, required: true))
        {
            FileObject reply = new(node, faults, "question", "answer", "reason", "by");
            (string? question, MaturityAnswer? answer) = reply.IsWrong ? (null, null) : (reply.Text("question", required: true), reply.Choice("answer", Answers, required: true));
            (string? reason, string? by) = (reply.Text("reason"), reply.Text("by"));
            if (question is null)
            {
                continue;
            }

            if (!known.Contains(question, StringComparer.Ordinal))
            {
                faults.Add(AccountabilityDiagnostics.NotAChoice.Knows(question, known), node.Find("question")!);
            }
            else if (!seen.Add(question))
            {
                faults.Add(AccountabilityDiagnostics.Twice, node.Find("question")!);
            }

            if (answer is MaturityAnswer given)
            {
                yield return new MaturityReply(question, given, reason, by);
            }
        }
    }
}
