using Vroegsignalering.Contact;
using Vroegsignalering.Files;

namespace Vroegsignalering.Monitoring.Accountability;

/// <summary>Reads what early detection costs a municipality from a JSON file; its form stands in docs/schemas/costs.schema.json.</summary>
public static class CostFile
{
    private const int MaximumEuros = 1_000_000_000;

    private static readonly ContactChannel[] Channels = [.. Enum.GetValues<ContactChannel>().Where(c => c is not (ContactChannel.NotStated or ContactChannel.Unknown))];

    /// <summary>Reads a file. Comments and trailing commas are allowed; an amount that is <c>null</c> is not filled in.</summary>
    /// <param name="utf8">The JSON text, with or without a byte order mark; at most 1,048,576 bytes.</param>
    /// <param name="sourceName">The name of the file, without its folder, for findings.</param>
    /// <returns>The costs, or all that is wrong at once.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static CostReadResult Read(ReadOnlyMemory<byte> utf8, string sourceName)
    {
        ArgumentException.ThrowIfNullOrEmpty(sourceName);
        FileFaults faults = new(sourceName, AccountabilityDiagnostics.Codes);
        CostSettings? costs = FileText.Parse(utf8, faults) is FileNode root ? Costs(root, faults) : null;
        return new CostReadResult(faults.Count == 0 ? costs : null, faults.InOrder());
    }

    private static CostSettings? Costs(FileNode root, FileFaults faults)
    {
        FileObject file = new(root, faults, "$schema", "year", "attempts", "staff", "other", "benefit");
        file.Text("$schema");
        int? year = file.Whole("year", 2000, 2100, required: true);
        FileObject? staff = root.Find("staff") is FileNode s ? new FileObject(s, faults, "fte", "eurosPerFte", "source") : null;
        FileObject? benefit = root.Find("benefit") is FileNode b ? new FileObject(b, faults, "eurosPerAcceptedCase", "source") : null;
        return year is null ? null : new CostSettings
        {
            Year = year.Value,
            Channels = [.. Attempts(file, faults)],
            Fte = staff?.Number("fte", 0m, 10_000m),
            CostPerFte = Euros(staff, "eurosPerFte"),
            StaffSource = staff?.Text("source"),
            Other = [.. file.List("other", maximum: 50).Select(o => Other(o, faults)).OfType<OtherCost>()],
            BenefitPerAcceptedCase = Euros(benefit, "eurosPerAcceptedCase", minimum: 0.01m),
            BenefitSource = benefit?.Text("source"),
        };
    }

    private static IEnumerable<ChannelCost> Attempts(FileObject file, FileFaults faults)
    {
        HashSet<ContactChannel> seen = [];
        foreach (FileNode node in file.List("attempts", maximum: Channels.Length))
        {
            FileObject attempt = new(node, faults, "channel", "euros", "source");
            ContactChannel? channel = attempt.IsWrong ? null : attempt.Choice("channel", Channels, required: true);
            Money? euros = Euros(attempt, "euros");
            string? source = attempt.Text("source");
            if (channel is ContactChannel known)
            {
                if (!seen.Add(known))
                {
                    faults.Add(AccountabilityDiagnostics.Twice, node.Find("channel")!);
                }

                yield return new ChannelCost(known, euros, source);
            }
        }
    }

    private static OtherCost? Other(FileNode node, FileFaults faults)
    {
        FileObject other = new(node, faults, "name", "euros", "source");
        return !other.IsWrong && other.Both("name") is Text name ? new OtherCost(name, Euros(other, "euros"), other.Text("source")) : null;
    }

    private static Money? Euros(FileObject? part, string name, decimal minimum = 0m) =>
        part?.Number(name, minimum, MaximumEuros, decimals: 2) is decimal euros ? Money.FromEuros(euros) : null;
}
