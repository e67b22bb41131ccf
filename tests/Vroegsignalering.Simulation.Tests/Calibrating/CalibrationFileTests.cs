using System.Globalization;
using System.Text;
using Vroegsignalering.Simulation.Calibrating;

namespace Vroegsignalering.Simulation.Tests.Calibrating;

/// <summary>A calibration file gives numbers of the product another value, and everything that is wrong with it is told.</summary>
public sealed class CalibrationFileTests
{
    private const string Phone = """
        {
          // of our own
          "parameters": [
            {
              "id": "reach.phone", "value": 0.25, "unit": "share", "meaning": { "nl": "Bellen.", "en": "Calls." },
              "source": "own count", "year": 2024, "assumed": false, "low": 0.2, "high": 0.3,
            },
          ],
        }
        """;

    [Fact]
    public void What_the_file_does_not_have_is_that_of_the_product()
    {
        CalibrationReadResult read = Read(Phone);

        Assert.Empty(read.Diagnostics);
        Assert.Equal(Calibration.Default.Parameters.Select(p => p.Id), read.Calibration!.Parameters.Select(p => p.Id));
        Assert.Equal(0.25, read.Calibration["reach.phone"]);
        Assert.Equal((2024, false, "own count"), (read.Calibration.Find("reach.phone")!.Year, read.Calibration.Find("reach.phone")!.Assumed, read.Calibration.Find("reach.phone")!.Source));
        Assert.Equal(Calibration.Default["reach.letter"], read.Calibration["reach.letter"]);
    }

    [Fact]
    public void What_is_written_is_read_back_without_findings()
    {
        byte[] written = CalibrationFile.Write(Calibration.Default);

        CalibrationReadResult read = CalibrationFile.Read(written, "own.json");

        Assert.Empty(read.Diagnostics);
        Assert.Equal(written, CalibrationFile.Write(read.Calibration!));
    }

    [Fact]
    public void A_number_of_each_year_can_have_another_year()
    {
        CalibrationReadResult read = Read(Phone.Replace("reach.phone", "trouble.entry.2031", StringComparison.Ordinal).Replace("share", "per month", StringComparison.Ordinal));

        Assert.Empty(read.Diagnostics);
        Assert.Equal(0.25, read.Calibration!["trouble.entry.2031"]);
    }

    [Theory]
    [InlineData("\"id\": \"reach.phone\"", "\"id\": reach", "VS8070", null)]
    [InlineData("own count", "\\ud800", "VS8071", null)]
    [InlineData("2024", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]", "VS8072", null)]
    [InlineData("\"year\": 2024", "\"year\": 2024, \"year\": 2023", "VS8073", "parameters[0].year")]
    [InlineData("\"year\"", "\"jaar\"", "VS8074", "parameters[0].jaar")]
    [InlineData("\"low\": 0.2,", "", "VS8075", "parameters[0].low")]
    [InlineData(" \"high\": 0.3,", "", "VS8075", "parameters[0].high")]
    [InlineData("\"assumed\": false, ", "", "VS8075", "parameters[0].assumed")]
    [InlineData("\"source\": \"own count\", ", "", "VS8075", "parameters[0].source")]
    [InlineData(", \"en\": \"Calls.\"", "", "VS8075", "parameters[0].meaning.en")]
    [InlineData("0.25", "\"NaN\"", "VS8076", "parameters[0].value")]
    [InlineData("0.25", "null", "VS8076", "parameters[0].value")]
    [InlineData("false", "0", "VS8076", "parameters[0].assumed")]
    [InlineData("0.25", "-0.25", "VS8077", "parameters[0].value")]
    [InlineData("0.25", "1e999", "VS8077", "parameters[0].value")]
    [InlineData("0.3", "1.1", "VS8077", "parameters[0].high")]
    [InlineData("2024", "1999", "VS8077", "parameters[0].year")]
    [InlineData("own count", " ", "VS8078", "parameters[0].source")]
    [InlineData("reach.phone", "reach.fone", "VS8080", "parameters[0].id")]
    [InlineData("reach.phone", "reach.2024", "VS8080", "parameters[0].id")]
    [InlineData("\"share\"", "\"percent\"", "VS8082", "parameters[0].unit")]
    [InlineData("0.2,", "0.4,", "VS8083", "parameters[0].low")]
    public void Every_fault_is_refused_with_its_place_and_a_remedy(string sound, string wrong, string code, string? path)
    {
        Assert.Equal(2, Phone.Split(sound).Length);

        CalibrationReadResult read = Read(Phone.Replace(sound, wrong, StringComparison.Ordinal));

        Assert.Null(read.Calibration);
        Diagnostic found = Assert.Single(read.Diagnostics, d => d.Code.Id == code && d.Field == path);
        Assert.Equal("own.json", found.Source);
        Assert.All([found.Code.Remedy.Dutch, found.Code.Remedy.English], r => Assert.EndsWith(".", r, StringComparison.Ordinal));
    }

    [Fact]
    public void A_parameter_twice_is_refused()
    {
        int start = Phone.IndexOf("    {", StringComparison.Ordinal);
        string item = Phone[start..(Phone.IndexOf("},\n  ]", StringComparison.Ordinal) + 2)];

        Assert.Equal(["VS8081 own.json row 9, parameters[1].id"], Read(Phone.Insert(start, item + "\n")).Diagnostics.Select(d => $"{d.Code} {d.Place}"));
    }

    [Fact]
    public void An_empty_list_is_refused() => Assert.Equal(["VS8079"], Read("""{ "parameters": [] }""").Diagnostics.Select(d => d.Code.Id));

    [Fact]
    public void Shares_above_the_whole_are_refused() =>
        Assert.Equal(["VS8085"], Read(Phone.Replace("reach.phone", "intake.other-reason", StringComparison.Ordinal).Replace("0.25", "1", StringComparison.Ordinal).Replace("0.3", "1", StringComparison.Ordinal)).Diagnostics.Select(d => d.Code.Id));

    [Fact]
    public void A_value_outside_low_and_high_is_a_warning()
    {
        CalibrationReadResult read = Read(Phone.Replace("0.25", "0.5", StringComparison.Ordinal));

        Assert.Equal(0.5, read.Calibration!["reach.phone"]);
        Assert.Equal(["VS8084 own.json row 5, parameters[0].value"], read.Diagnostics.Select(d => $"{d.Code} {d.Place}"));
    }

    /// <summary>Whatever a file may say, the simulation can count with.</summary>
    [Fact]
    public void Every_number_runs_at_both_ends_of_its_range()
    {
        SimulationScenario scenario = new() { Name = "x", Households = 300, HouseholdsPerTeam = 300, Months = 3, WarmUpMonths = 8, Replications = 1, Baseline = new SimulationVariant("nu") };
        foreach (CalibrationParameter parameter in Calibration.Default.Parameters)
        {
            (double lowest, double highest) = CalibrationRange.Of(parameter.Id, parameter.Unit);
            foreach (double value in (double[])[lowest, highest])
            {
                Calibration changed = Calibration.Default.With(parameter.Id, value);
                if (!CalibrationRange.ExceedsWhole(changed))
                {
                    Exception? thrown = Record.Exception(() => Simulator.Run(scenario with { Calibration = changed }, seed: 1, threads: 1, cancellationToken: TestContext.Current.CancellationToken));
                    Assert.True(thrown is null, string.Create(CultureInfo.InvariantCulture, $"{parameter.Id} = {value}: {thrown}"));
                }
            }
        }
    }

    private static CalibrationReadResult Read(string text) => CalibrationFile.Read(Encoding.UTF8.GetBytes(text), "own.json");
}
