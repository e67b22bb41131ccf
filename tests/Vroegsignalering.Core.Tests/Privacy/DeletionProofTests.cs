using System.Text;
using Vroegsignalering.Privacy;

namespace Vroegsignalering.Core.Tests.Privacy;

public sealed class DeletionProofTests
{
    private static readonly PrivacyKey Key = new(Encoding.ASCII.GetBytes("a key for tests that is long enough"));
    private static readonly PrivacyKey OtherKey = new(Encoding.ASCII.GetBytes("another key for tests, long enough"));

    private static readonly string[] Lines = Written(5).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    [Fact]
    public void A_log_that_nobody_touched_verifies_and_can_be_gone_on_with()
    {
        using MemoryStream log = new();
        DeletionProofWriter writer = new(Key, DeletionProofHead.Empty);
        writer.Write(Proof(1), log);
        new DeletionProofWriter(Key, writer.Head).Write(Proof(2), log);

        DeletionProofCheck check = Check(Encoding.UTF8.GetString(log.ToArray()));

        Assert.Empty(check.Diagnostics);
        Assert.Equal([1, 2], check.Proofs.Select(p => p.Number));
        Assert.Single(check.About(DeletionProofLog.SubjectOf(Key, DeletedThing.Case, "Z-2")));
        Assert.Empty(check.About(DeletionProofLog.SubjectOf(OtherKey, DeletedThing.Case, "Z-2")));
    }

    [Fact]
    public void Every_change_of_one_character_is_found()
    {
        string log = string.Join('\n', Lines) + "\n";
        for (int i = 0; i < log.Length - 1; i++)
        {
            char other = log[i] == 'x' ? 'y' : 'x';
            Assert.NotEmpty(Check($"{log[..i]}{other}{log[(i + 1)..]}").Diagnostics);
        }
    }

    [Fact]
    public void A_proof_that_is_removed_moved_or_doubled_is_found_and_an_end_that_is_cut_off_with_the_head()
    {
        DeletionProofHead head = Check(string.Join('\n', Lines)).Head;

        Assert.NotEmpty(Check(string.Join('\n', Lines.Where((_, i) => i != 2))).Diagnostics);
        Assert.NotEmpty(Check(string.Join('\n', Lines.Reverse())).Diagnostics);
        Assert.NotEmpty(Check(string.Join('\n', Lines.Append(Lines[^1]))).Diagnostics);
        Assert.Empty(Check(string.Join('\n', Lines.SkipLast(1))).Diagnostics);
        Assert.Equal("VS7022", Assert.Single(Check(string.Join('\n', Lines.SkipLast(1)), head: head).Diagnostics).Code.Id);
        Assert.Equal(head, DeletionProofHead.TryParse(head.ToString()));
    }

    [Fact]
    public void Another_key_proves_nothing() => Assert.Equal("VS7021", Assert.Single(Check(string.Join('\n', Lines), OtherKey).Diagnostics).Code.Id);

    [Fact]
    public void Text_that_is_no_proof_is_told_with_its_line()
    {
        Diagnostic finding = Assert.Single(Check($"{Lines[0]}\nhello\n").Diagnostics);

        Assert.Equal(("VS7020", 2), (finding.Code.Id, finding.Row));
    }

    private static DeletionProofCheck Check(string log, PrivacyKey? key = null, DeletionProofHead? head = null)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(log));
        return DeletionProofLog.Verify(stream, "bewijzen.jsonl", key ?? Key, head);
    }

    private static string Written(int count)
    {
        using MemoryStream log = new();
        DeletionProofWriter writer = new(Key, DeletionProofHead.Empty);
        for (int i = 1; i <= count; i++)
        {
            writer.Write(Proof(i), log);
        }

        return Encoding.UTF8.GetString(log.ToArray());
    }

    private static DeletionProof Proof(int number) => new()
    {
        Number = number,
        What = DeletedThing.Case,
        Subject = DeletionProofLog.SubjectOf(Key, DeletedThing.Case, $"Z-{number}"),
        Why = DeletionReason.TermOver,
        RuleId = "no-contact",
        Policy = "standaard 2027.1",
        On = A.Day,
    };
}
