using Vroegsignalering.Simulation.Reports;

namespace Vroegsignalering.Simulation.Tests.Reports;

public sealed class StudyOutputTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("vroeg-output-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_tidy_files_have_a_line_for_each_observation()
    {
        SortedDictionary<string, string> files = AReport.Write(AReport.Study());

        Assert.Equal(
            """
            variant,measure,breakdown,group,month,mean,low,high,replications
            nu,reach-of-picked-up-cases,,,,0.503,0.495548,0.510452,3
            nu,reach-of-picked-up-cases,AgeBand,67+,,0.503,0.495548,0.510452,3
            nu,costs-per-1000-inhabitants-per-month,,,,4.33333,3.50529,5.16138,3
            straks,reach-of-picked-up-cases,,,,0.606333,0.592652,0.620015,3
            straks,reach-of-picked-up-cases,AgeBand,67+,,0.606333,0.592652,0.620015,3
            straks,costs-per-1000-inhabitants-per-month,,,,4.66667,3.01057,6.32276,3
            """.ReplaceLineEndings("\n"),
            Of(files["figures.csv"]));
        Assert.Equal(
            """
            variant,measure,breakdown,group,month,difference,low,high,clear,replications
            straks,reach-of-picked-up-cases,,,,0.103333,0.0946093,0.112057,yes,3
            straks,reach-of-picked-up-cases,AgeBand,67+,,0.103333,0.0946093,0.112057,yes,3
            straks,costs-per-1000-inhabitants-per-month,,,,0.333333,-0.494713,1.16138,no,3
            """.ReplaceLineEndings("\n"),
            Of(files["differences.csv"]));
        Assert.Equal(
            """
            replication,variant,measure,breakdown,group,numerator,denominator,value
            0,nu,reach-of-picked-up-cases,,,500,1000,0.5
            0,nu,reach-of-picked-up-cases,AgeBand,67+,500,1000,0.5
            """.ReplaceLineEndings("\n"),
            string.Join('\n', Of(files["replications.csv"]).Split('\n').Take(3)));
    }

    [Fact]
    public void What_has_no_value_is_empty_and_a_single_replication_has_no_interval()
    {
        SortedDictionary<string, string> files = AReport.Write(AReport.Study(replications: 1));

        Assert.Contains("\n0,straks,attempts-per-picked-up-case,,,1,0,\n", files["replications.csv"], StringComparison.Ordinal);
        Assert.DoesNotContain("attempts-per-picked-up-case", files["figures.csv"], StringComparison.Ordinal);
        Assert.Contains("\nstraks,reach-of-picked-up-cases,,,,0.1,,,no,1\n", files["differences.csv"], StringComparison.Ordinal);
    }

    [Fact]
    public void Each_point_of_the_sensitivity_has_its_conclusions_and_its_numbers()
    {
        SortedDictionary<string, string> files = AReport.Write(AReport.Study(withSensitivity: true));

        Assert.Contains("\nhigh:reach.phone,reach.phone,assumed,", files["sensitivity.csv"], StringComparison.Ordinal);
        Assert.Contains("\nsample:1,,,,,straks,reach-of-picked-up-cases,0.1", files["sensitivity.csv"], StringComparison.Ordinal);
        Assert.Contains("\nsample:1,reach.phone,assumed,", files["sensitivity-points.csv"], StringComparison.Ordinal);
        Assert.DoesNotContain("main", files["sensitivity.csv"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nl-NL")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("sv-SE")]
    public void The_same_units_give_the_same_bytes_in_every_culture(string culture)
    {
        SimulationStudy study = AReport.Study(withSensitivity: true);

        Assert.Equal(AReport.In("", () => AReport.Write(study)), AReport.In(culture, () => AReport.Write(study)));
    }

    [Fact]
    public void Names_of_people_run_nowhere_as_a_formula_and_break_no_line()
    {
        string[] hostile = ["=HYPERLINK(\"http://x.invalid\",\"y\")", "@SUM(A1)", "a, \"b\"\nc", "  +1", "-2+3|cmd"];
        SortedDictionary<string, string> files = AReport.Write(AReport.Study(3, withSensitivity: false, hostile));

        foreach (string name in new[] { "figures.csv", "differences.csv", "replications.csv" })
        {
            IReadOnlyList<string[]> rows = CsvReader.Read(files[name]);
            int variant = Array.IndexOf(rows[0], "variant");
            Assert.All(rows, r => Assert.Equal(rows[0].Length, r.Length));
            Assert.Subset(
                new HashSet<string>(["nu", "nu, meer personeel", "'" + hostile[0], "'@SUM(A1)", hostile[2], "'  +1", "'-2+3|cmd"], StringComparer.Ordinal),
                rows.Skip(1).Select(r => r[variant]).ToHashSet(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void The_units_are_read_once_and_not_kept()
    {
        SimulationStudy study = AReport.Study(replications: 40);
        List<WeakReference> seen = [];
        IEnumerable<UnitResult> Once()
        {
            Assert.Empty(seen);
            foreach (UnitResult unit in AReport.Units(study))
            {
                seen.Add(new WeakReference(unit));
                yield return unit;
            }
        }

        StudyOutput.Write(_folder.FullName, study, 7, "a1b2", Once());

        GC.Collect();
        Assert.Equal(40, seen.Count);
        Assert.True(seen.Count(s => s.IsAlive) < 5);
    }

    [Fact]
    public void Units_that_miss_one_are_refused_and_leave_what_was_there()
    {
        SimulationStudy study = AReport.Study();
        StudyOutput.Write(_folder.FullName, study, 7, "a1b2", AReport.Units(study));
        string before = File.ReadAllText(Path.Combine(_folder.FullName, "replications.csv"));

        Assert.Throws<ArgumentException>(() => StudyOutput.Write(_folder.FullName, study, 8, "c3", AReport.Units(study).Take(2)));
        Assert.Throws<ArgumentException>(() => StudyOutput.Write(_folder.FullName, study, 8, "c3", AReport.Units(study).Skip(1)));

        Assert.Equal(before, File.ReadAllText(Path.Combine(_folder.FullName, "replications.csv")));
        Assert.Equal(StudyOutput.Names.Order(StringComparer.Ordinal), _folder.EnumerateFiles().Select(f => f.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(0.1 + 0.2, "0.3")]
    [InlineData(-0.0, "0")]
    [InlineData(1e-17, "0")]
    [InlineData(0.000123456789, "0.000123457")]
    [InlineData(1234567.89, "1234570")]
    [InlineData(-2.5, "-2.5")]
    public void Numbers_have_six_significant_digits_and_no_exponent(double value, string expected) => Assert.Equal(expected, Rounded.Text(value));

    private static string Of(string csv) => string.Join('\n', csv.Split('\n').Where((line, i) => i == 0
        || ((line.StartsWith("nu,", StringComparison.Ordinal) || line.StartsWith("straks,", StringComparison.Ordinal) || line.StartsWith("0,nu,", StringComparison.Ordinal))
            && (line.Contains("reach-of-picked-up-cases,,", StringComparison.Ordinal) || line.Contains("reach-of-picked-up-cases,AgeBand,67", StringComparison.Ordinal) || line.Contains("costs-per-1000-inhabitants-per-month,,", StringComparison.Ordinal)))));
}
