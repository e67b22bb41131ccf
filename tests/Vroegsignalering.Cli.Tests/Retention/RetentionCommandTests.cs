using NodaTime;
using Vroegsignalering.Cases.Feedback;
using Vroegsignalering.Cases.Files;
using Vroegsignalering.Cases.Retention;
using Vroegsignalering.Cli.Retention;
using Vroegsignalering.Privacy;

namespace Vroegsignalering.Cli.Tests.Retention;

public sealed class RetentionCommandTests
{
    private const string Later = "2027-07-16";

    [Fact]
    public void A_plan_tells_what_would_go_and_leaves_the_register_as_it_is()
    {
        using TempFolder folder = new();
        string register = SampleRegister.Write(folder);

        Call call = Call.Vroeg("retention", "plan", register, "--on", Later, "--out", folder["plan.csv"]);

        Assert.Equal((ExitCodes.Done, ""), (call.ExitCode, call.Error));
        Assert.Contains("wissen (no-contact): 1", call.Output, StringComparison.Ordinal);
        Assert.Contains("vastgehouden (bezwaar): 1", call.Output, StringComparison.Ordinal);
        Assert.Equal(5, File.ReadAllLines(folder["plan.csv"]).Length);
        Assert.Equal(SampleRegister.Text(), File.ReadAllText(register));
        Assert.DoesNotContain(SampleRegister.Name, call.Output + File.ReadAllText(folder["plan.csv"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Applying_erases_what_is_over_and_leaves_proofs_that_verify_without_personal_data()
    {
        using TempFolder folder = new();
        string register = SampleRegister.Write(folder);

        Call call = Apply(folder, register);
        Call verify = Call.Vroeg("retention", "verify", folder["bewijzen.jsonl"], "--key-file", folder["sleutel"]);

        Assert.Equal((ExitCodes.Done, ""), (call.ExitCode, call.Error));
        Assert.Equal(["Z-3", "Z-4"], Ids(register));
        Assert.Equal((ExitCodes.Done, "2 bewijzen in orde\n"), (verify.ExitCode, verify.Output.ReplaceLineEndings("\n")));
        string proofs = File.ReadAllText(folder["bewijzen.jsonl"]);
        Assert.All([SampleRegister.Bsn, SampleRegister.OtherBsn, SampleRegister.Name, "Z-1"], canary => Assert.DoesNotContain(canary, proofs, StringComparison.Ordinal));
        Assert.DoesNotContain("Z-1", File.ReadAllText(register), StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_was_erased_for_the_last_time_can_be_told_so_and_who_is_held_is_still_there()
    {
        using TempFolder folder = new();
        string register = SampleRegister.Write(folder);
        File.WriteAllText(folder["policy.json"], Policy);
        File.WriteAllText(folder["wie"], SampleRegister.Bsn);
        using FileStream file = File.Create(register);
        CaseRegisterFile.Write(file, SampleRegister.Cases.Take(1));
        file.Dispose();

        Apply(folder, register, "--policy", folder["policy.json"]);
        Call verify = Call.Vroeg(
            "retention", "verify", folder["bewijzen.jsonl"], "--key-file", folder["sleutel"], "--bsn-file", folder["wie"], "--language", "en");

        Assert.Contains("This person was erased on 2027-07-16.", verify.Output, StringComparison.Ordinal);
        Assert.Contains("eigen 3", File.ReadAllText(folder["bewijzen.jsonl"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_crash_at_any_place_leaves_each_file_before_or_after_and_the_same_call_finishes_the_work()
    {
        using TempFolder undisturbed = new();
        string done = SampleRegister.Write(undisturbed);
        FeedbackOutbox told = Told(undisturbed);
        Apply(undisturbed, done, "--outbox", undisturbed["verteld.jsonl"]);
        foreach (string place in RetentionStore.FaultPoints)
        {
            using TempFolder folder = new();
            string register = SampleRegister.Write(folder);
            Told(folder);
            RetentionPlan plan = RetentionPlan.Make(
                SampleRegister.Cases.Select(c => RetainedCase.Of(c.Case, told)), RetentionPolicy.Default, new LocalDate(2027, 7, 16));

            Assert.Throws<StoppedException>(() => RetentionStore.Apply(
                new RetentionFiles(register, folder["bewijzen.jsonl"], folder["verteld.jsonl"]), SampleRegister.Cases, told, plan, KeyFile.Read(folder["sleutel"]), at => Stop(at == place)));

            string left = File.ReadAllText(register);
            Assert.True(left == SampleRegister.Text() || left == File.ReadAllText(done), place);
            bool gone = left != SampleRegister.Text();
            Assert.True(!gone || File.ReadAllText(folder["bewijzen.jsonl"]) == File.ReadAllText(undisturbed["bewijzen.jsonl"]), place);
            Assert.True(!gone || File.ReadAllText(folder["verteld.jsonl"]) == File.ReadAllText(undisturbed["verteld.jsonl"]), place);
            Assert.Equal(ExitCodes.Done, Apply(folder, register, "--outbox", folder["verteld.jsonl"]).ExitCode);
            Assert.Equal(File.ReadAllText(undisturbed["verteld.jsonl"]), File.ReadAllText(folder["verteld.jsonl"]));
            Assert.Equal(File.ReadAllText(done), File.ReadAllText(register));
            Assert.Equal(File.ReadAllText(undisturbed["bewijzen.jsonl"]), File.ReadAllText(folder["bewijzen.jsonl"]));
            Assert.Empty(Directory.GetFiles(folder.Path, "*.part"));
        }
    }

    [Fact]
    public void What_partners_were_told_about_a_case_goes_with_it_and_the_rest_stays()
    {
        using TempFolder folder = new();
        string register = SampleRegister.Write(folder);
        FeedbackOutbox told = Told(folder);

        Apply(folder, register, "--outbox", folder["verteld.jsonl"]);

        using FileStream file = File.OpenRead(folder["verteld.jsonl"]);
        FeedbackOutbox left = FeedbackOutboxFile.Read(file, "verteld.jsonl").Outbox!;
        Assert.Equal(told.All.Where(d => d.CaseId is "Z-3" or "Z-4"), left.All);
        Assert.NotEqual(told.All.Count, left.All.Count);
    }

    [Fact]
    public void Proofs_that_somebody_changed_stop_the_work()
    {
        using TempFolder folder = new();
        string register = SampleRegister.Write(folder);
        Apply(folder, register);
        File.WriteAllText(folder["bewijzen.jsonl"], File.ReadAllText(folder["bewijzen.jsonl"]).Replace("no-contact", "no-contacts", StringComparison.Ordinal));
        SampleRegister.Write(folder);

        Call call = Apply(folder, register);
        Call verify = Call.Vroeg("retention", "verify", folder["bewijzen.jsonl"], "--key-file", folder["sleutel"]);

        Assert.Equal(ExitCodes.Findings, call.ExitCode);
        Assert.Contains("VS7021", call.Error, StringComparison.Ordinal);
        Assert.Equal(SampleRegister.Text(), File.ReadAllText(register));
        Assert.Equal(ExitCodes.Findings, verify.ExitCode);
    }

    [Fact]
    public void A_register_with_a_line_that_cannot_be_read_is_not_touched()
    {
        using TempFolder folder = new();
        string register = SampleRegister.Write(folder);
        File.AppendAllText(register, "hello\n");

        Call call = Apply(folder, register);

        Assert.Equal(ExitCodes.Findings, call.ExitCode);
        Assert.EndsWith("hello\n", File.ReadAllText(register), StringComparison.Ordinal);
        Assert.False(File.Exists(folder["bewijzen.jsonl"]));
    }

    [Fact]
    public void Through_a_link_the_file_behind_it_is_replaced()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using TempFolder folder = new();
        string register = SampleRegister.Write(folder);
        File.CreateSymbolicLink(folder["link.jsonl"], register);

        Apply(folder, folder["link.jsonl"]);

        Assert.Equal(["Z-3", "Z-4"], Ids(register));
    }

    [Theory]
    [InlineData("short")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void A_key_that_is_none_is_a_wrong_call_and_is_not_repeated(string key)
    {
        using TempFolder folder = new();
        string register = SampleRegister.Write(folder);
        File.WriteAllText(folder["sleutel"], key);

        Call call = Apply(folder, register);

        Assert.Equal(ExitCodes.WrongCall, call.ExitCode);
        Assert.DoesNotContain(key, call.Error, StringComparison.Ordinal);
    }

    private const string Policy = """
        { "id": "eigen", "version": "3", "terms": { "no-contact": { "source": "eigen besluit", "values": [ { "from": "2021-01-01", "months": 3 } ] } } }
        """;

    private static FeedbackOutbox Told(TempFolder folder)
    {
        FeedbackOutbox told = FeedbackOutbox.Empty.Tell(SampleRegister.Cases.Select(c => c.Case), FeedbackPolicy.Default, null, new LocalDate(2027, 1, 4));
        using FileStream file = File.Create(folder["verteld.jsonl"]);
        FeedbackOutboxFile.Write(file, told);
        return told;
    }

    private static Call Apply(TempFolder folder, string register, params string[] more) => Call.Vroeg(
        ["retention", "apply", register, "--on", Later, "--key-file", folder["sleutel"], "--proofs", folder["bewijzen.jsonl"], .. more]);

    private static IEnumerable<string> Ids(string register)
    {
        using FileStream file = File.OpenRead(register);
        return [.. CaseRegisterFile.Read(file, "zaken.jsonl").Cases.Select(c => c.Id)];
    }

    private static void Stop(bool here)
    {
        if (here)
        {
            throw new StoppedException();
        }
    }

    private sealed class StoppedException : Exception;
}
