namespace Vroegsignalering.Cli.Tests.Stores;

public sealed class StoreCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public StoreCommandTests()
    {
        Call.Vroeg("process", Repository.Voorbeeldstad, "--out", _folder["out"]);
        File.WriteAllText(_folder["sleutel"], "0123456789abcdef0123456789abcdef");
        File.WriteAllText(_folder["andere-sleutel"], "fedcba9876543210fedcba9876543210");
    }

    public void Dispose() => _folder.Dispose();

    private Call Store(string command, string file, params string[] more) => Call.Vroeg(["store", command, _folder[file], "--municipality", "9901", .. more]);

    private string Dump(string file) => Store("dump", file).Output;

    [Fact]
    public void What_is_over_is_erased_with_proofs_and_a_backup_that_is_put_back_becomes_the_same()
    {
        Assert.Equal(ExitCodes.Done, Call.Vroeg("store", "backup", _folder["out/vroeg.db"], "--to", _folder["kopie.db"]).ExitCode);
        Assert.Equal(Dump("out/vroeg.db"), Dump("kopie.db"));
        string[] on = ["--on", "2027-01-10", "--key-file", _folder["sleutel"]];
        string before = Dump("out/vroeg.db");
        Call plan = Store("erase", "out/vroeg.db", [.. on, "--plan"]);
        Assert.Equal(before, Dump("out/vroeg.db"));

        Call erased = Store("erase", "out/vroeg.db", [.. on, "--proofs", _folder["bewijzen.jsonl"]]);
        Call replayed = Store("replay", "kopie.db", [.. on, "--proofs", _folder["bewijzen.jsonl"]]);
        Call check = Store("check", "out/vroeg.db", "--key-file", _folder["sleutel"]);
        Call verify = Call.Vroeg("retention", "verify", _folder["bewijzen.jsonl"], "--key-file", _folder["sleutel"]);

        Assert.Equal([0, 0, 0, 0, 0], [plan.ExitCode, erased.ExitCode, replayed.ExitCode, check.ExitCode, verify.ExitCode]);
        Assert.StartsWith(plan.Output, erased.Output, StringComparison.Ordinal);
        Assert.NotEqual(before, Dump("out/vroeg.db"));
        Assert.Equal(Dump("out/vroeg.db"), Dump("kopie.db"));
    }

    [Fact]
    public void With_another_key_nothing_is_erased_and_the_check_fails()
    {
        Store("erase", "out/vroeg.db", "--on", "2027-01-10", "--key-file", _folder["sleutel"]);
        string before = Dump("out/vroeg.db");

        Call erase = Store("erase", "out/vroeg.db", "--on", "2027-02-10", "--key-file", _folder["andere-sleutel"]);
        Call check = Store("check", "out/vroeg.db", "--key-file", _folder["andere-sleutel"]);

        Assert.Equal((ExitCodes.Findings, ExitCodes.Findings), (erase.ExitCode, check.ExitCode));
        Assert.Equal(before, Dump("out/vroeg.db"));
    }

    [Fact]
    public void What_is_no_store_or_is_not_there_is_told_and_left_alone()
    {
        File.WriteAllText(_folder["tekst.db"], "dit is geen opslag");

        Call no = Store("check", "tekst.db");
        Call away = Store("check", "weg.db");
        Call over = Call.Vroeg("store", "backup", _folder["out/vroeg.db"], "--to", _folder["tekst.db"]);

        Assert.Equal([2, 2, 2], [no.ExitCode, away.ExitCode, over.ExitCode]);
        Assert.False(File.Exists(_folder["weg.db"]));
        Assert.Equal("dit is geen opslag", File.ReadAllText(_folder["tekst.db"]));
    }

    [Fact]
    public void A_store_is_whole_after_process_and_another_municipality_sees_nothing_of_it()
    {
        Call check = Store("check", "out/vroeg.db");
        Call other = Call.Vroeg("store", "dump", _folder["out/vroeg.db"], "--municipality", "0344");

        Assert.Equal(ExitCodes.Done, check.ExitCode);
        Assert.Contains("Besluiten: 259, opnieuw uitgevoerd: 259", check.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("case ", other.Output, StringComparison.Ordinal);
    }
}
