using System.Security.Cryptography;
using Vroegsignalering.Files;

namespace Vroegsignalering.Prioritisation;

/// <summary>Reads and writes policies as JSON files that people can read, compare and keep.</summary>
/// <remarks>The form stands in docs/schemas/priority-policy.schema.json. What a name or number means never depends on the culture of the machine.</remarks>
public static class PriorityPolicyFile
{
    /// <summary>The most bytes that a file can have.</summary>
    public const int MaximumBytes = FileText.MaximumBytes;

    /// <summary>Reads a policy. Comments and trailing commas are allowed; what is not known, is not.</summary>
    /// <param name="utf8">The JSON text, with or without a byte order mark.</param>
    /// <param name="sourceName">The name of the file, without its folder, for findings.</param>
    /// <param name="kinds">The kinds of rule that the file can name; <c>null</c> for <see cref="PriorityRuleKinds.BuiltIn"/>.</param>
    /// <returns>The policy, or all that is wrong at once; a file that is no JSON has one finding.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static PolicyReadResult Read(ReadOnlyMemory<byte> utf8, string sourceName, PriorityRuleKinds? kinds = null) =>
        ReadAs(utf8, sourceName, kinds, isStored: false);

    /// <summary>Reads a policy as <see cref="WriteCompact"/> wrote it to be stored, also one made in code that says nothing about itself.</summary>
    internal static PolicyReadResult ReadStored(ReadOnlyMemory<byte> utf8, string sourceName, PriorityRuleKinds kinds) => ReadAs(utf8, sourceName, kinds, isStored: true);

    private static PolicyReadResult ReadAs(ReadOnlyMemory<byte> utf8, string sourceName, PriorityRuleKinds? kinds, bool isStored)
    {
        ArgumentException.ThrowIfNullOrEmpty(sourceName);
        FileFaults faults = new(sourceName, PolicyFileDiagnostics.Codes);
        PriorityPolicy? policy = FileText.Parse(utf8, faults) is FileNode root
            ? new PolicyFileReader(root, faults, kinds ?? PriorityRuleKinds.BuiltIn, isStored).Read()
            : null;
        return new PolicyReadResult(policy, faults.InOrder());
    }

    /// <summary>Writes a policy for people: indented, with all settings, also those that have their default.</summary>
    /// <remarks>Two policies that say the same give the same bytes. A rule that was added as an object, without a kind, is written with the name of
    /// its code; <see cref="Read"/> refuses such a rule. It also refuses a policy without version, owner, goal, validity or rules until somebody
    /// fills them in.</remarks>
    /// <returns>UTF-8 without a byte order mark.</returns>
    public static byte[] Write(PriorityPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return PolicyFileWriter.Write(policy, forPeople: true);
    }

    /// <summary>Writes a policy in the form of which <see cref="PriorityPolicy.Hash"/> is the hash: as <see cref="Write"/>, on one line, in ASCII.</summary>
    public static byte[] WriteCompact(PriorityPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return PolicyFileWriter.Write(policy, forPeople: false);
    }

    internal static string Hash(PriorityPolicy policy) => Convert.ToHexStringLower(SHA256.HashData(WriteCompact(policy)));
}
