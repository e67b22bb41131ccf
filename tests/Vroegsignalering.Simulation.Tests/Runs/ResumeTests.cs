using Vroegsignalering.Simulation.Runs;
using Vroegsignalering.Simulation.Scenarios;

namespace Vroegsignalering.Simulation.Tests.Runs;

/// <summary>A run that was stopped goes on and ends in the same bytes; see also KillTests, in which a real process is killed.</summary>
public sealed class ResumeTests
{
    private const string Name = "shard-1-of-1.units";
    private const string Part = Name + ".part";

    [Fact]
    public void From_every_line_and_from_the_middle_of_every_line()
    {
        List<int> lengths = [0, 1];
        for (int place = 0; place < Small.Shard.Length; place++)
        {
            lengths.AddRange(Small.Shard[place] == '\n' ? [place - 200, place, place + 1] : []);
        }

        foreach (int length in lengths.Where(l => l >= 0))
        {
            using Folder folder = new();
            File.WriteAllBytes(folder[Part], Small.Shard[..length]);

            AssertSame(folder);
        }
    }

    [Fact]
    public void From_a_tail_that_lost_its_bytes()
    {
        using Folder folder = new();
        byte[] tail = [.. Small.Shard[..5000], .. new byte[3000]];
        File.WriteAllBytes(folder[Part], tail);

        SimulationRunResult result = AssertSame(folder);

        Assert.Equal("VS8112", Assert.Single(result.Diagnostics).Code.Id);
    }

    [Fact]
    public void A_shard_that_goes_on_has_the_bytes_of_one_that_was_not_stopped()
    {
        using Folder folder = new();
        File.WriteAllBytes(folder[Part], Small.Shard[..7777]);
        SimulationRunOptions options = Resumed(folder);
        options.Shard = SimulationShard.Whole;

        Assert.True(Small.Start(Small.Study, options).IsDone);

        Assert.Equal(Small.Shard, File.ReadAllBytes(folder[Name]));
        Assert.True(Small.Start(Small.Study, options).IsDone); // a task that is queued again has nothing to do
    }

    [Fact]
    public void A_run_that_is_cancelled_leaves_what_was_done()
    {
        using Folder folder = new();
        using CancellationTokenSource stop = new();
        SimulationRunOptions options = Small.Options(folder.Path);
        options.Progress = now =>
        {
            if (now.Units == 5)
            {
                stop.Cancel();
            }
        };

        SimulationRunResult result = SimulationRuns.Run(Small.Study, options, stop.Token);

        Assert.False(result.IsDone);
        Assert.Empty(result.Diagnostics);
        Assert.True(File.ReadAllLines(folder[Part]).Length is >= 6 and < 13);
        AssertSame(folder);
    }

    [Theory]
    [InlineData("results.begun")]
    [InlineData("results.unit")]
    [InlineData("results.made")]
    [InlineData("results.move")]
    [InlineData("results.moved")]
    [InlineData("results.done")]
    [InlineData("shard.rename")]
    [InlineData("shard.renamed")]
    public void From_every_place_after_the_work(string place)
    {
        using Folder folder = new();
        AsyncLocal<bool> isHere = new() { Value = true };
        RunPoint.Hook = name =>
        {
            if (isHere.Value && name == place)
            {
                throw new InvalidOperationException("stopped");
            }
        };
        Assert.Throws<InvalidOperationException>(() => Small.Start(Small.Study, Small.Options(folder.Path)));
        isHere.Value = false;

        AssertSame(folder);
    }

    [Fact]
    public void Without_resume_nothing_is_written_over()
    {
        using Folder folder = new();
        File.WriteAllBytes(folder[Part], Small.Shard[..9000]);

        SimulationRunResult result = Small.Start(Small.Study, Small.Options(folder.Path));

        Assert.Equal(("VS8110", Part), (Assert.Single(result.Diagnostics).Code.Id, result.Diagnostics[0].Source));
        Assert.Equal(9000, new FileInfo(folder[Part]).Length);
        AssertSame(folder);
        Assert.Equal("VS8111", Assert.Single(Small.Start(Small.Study, Small.Options(folder.Path)).Diagnostics).Code.Id);
    }

    [Fact]
    public void A_journal_of_something_else_is_refused()
    {
        using Folder folder = new();
        File.WriteAllBytes(folder[Part], Small.Shard[..9000]);
        SimulationRunOptions other = Resumed(folder);
        other.Seed = 43;

        Assert.Equal("VS8103", Assert.Single(Small.Start(Small.Study, other).Diagnostics).Code.Id);
        Assert.Equal("VS8102", Assert.Single(Small.Start(new SimulationStudy(Small.Study.Scenario with { Name = "Ander" }), Resumed(folder)).Diagnostics).Code.Id);
        File.Move(folder[Part], folder["shard-1-of-2.units.part"]);
        other = Resumed(folder);
        other.Shard = new SimulationShard(1, 2);
        Assert.Equal("VS8105", Assert.Single(Small.Start(Small.Study, other).Diagnostics).Code.Id);
        Assert.Equal(9000, new FileInfo(folder["shard-1-of-2.units.part"]).Length);
    }

    [Fact]
    public void A_file_that_is_no_journal_is_left_as_it_is()
    {
        using Folder folder = new();
        File.WriteAllText(folder[Part], "notes\nof somebody\n");

        Assert.Equal("VS8101", Assert.Single(Small.Start(Small.Study, Resumed(folder)).Diagnostics).Code.Id);
        Assert.Equal("notes\nof somebody\n", File.ReadAllText(folder[Part]));
    }

    [Fact]
    public void Results_of_something_else_are_refused()
    {
        using Folder folder = new();
        AssertSame(folder);
        SimulationRunOptions other = Resumed(folder);
        other.Seed = 43;

        Assert.Equal("VS8103", Assert.Single(Small.Start(Small.Study, other).Diagnostics).Code.Id);
        AssertSame(folder);
    }

    [Fact]
    public void Results_without_a_file_that_is_asked_for_are_not_called_done()
    {
        using Folder folder = new();
        SimulationRunOptions options = Small.Options(folder.Path);
        options.Outputs = [SimulationOutput.Figures];
        Assert.True(Small.Start(Small.Study, options).IsDone);
        options.Resume = true;
        Assert.True(Small.Start(Small.Study, options).IsDone);

        options.Outputs = [SimulationOutput.Figures, SimulationOutput.Report];
        SimulationRunResult result = Small.Start(Small.Study, options);

        Assert.False(result.IsDone);
        Assert.Equal(["VS8116 report.html"], result.Diagnostics.Select(d => $"{d.Code} {d.Place}"));
    }

    [Fact]
    public void Two_processes_do_not_work_on_one_shard()
    {
        using Folder folder = new();
        using FileStream held = new(folder[Part], FileMode.Create, FileAccess.ReadWrite, FileShare.None);

        Assert.Equal("VS8113", Assert.Single(Small.Start(Small.Study, Resumed(folder)).Diagnostics).Code.Id);
    }

    private static SimulationRunOptions Resumed(Folder folder)
    {
        SimulationRunOptions options = Small.Options(folder.Path, 2);
        options.Resume = true;
        return options;
    }

    private static SimulationRunResult AssertSame(Folder folder)
    {
        SimulationRunResult result = Small.Start(Small.Study, Resumed(folder));
        Assert.True(result.IsDone, string.Join('\n', result.Diagnostics));
        Assert.Equal(Small.Results, Small.Bytes(folder.Path));
        Assert.Empty(Directory.GetDirectories(folder.Path));
        return result;
    }
}
