using System.Reflection;

namespace Vroegsignalering.Repository.Tests.PublicApi;

/// <summary>The public API is a promise: it changes only when somebody means it to.</summary>
/// <remarks>When it is meant, run <c>VROEG_APPROVE=1 dotnet test -c Release tests/Vroegsignalering.Repository.Tests</c>, read the
/// difference of the approved file as a caller would, and commit it together with the change and a line in the changelog.</remarks>
public sealed class PublicApiTests
{
    public static TheoryData<string> Libraries => [.. RepositoryFiles.Libraries];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void The_public_api_is_the_approved_one(string library)
    {
        string folder = RepositoryFiles.PathOf("tests", "Vroegsignalering.Repository.Tests", "PublicApi");
        string approvedFile = Path.Combine(folder, library + ".approved.txt");
        string receivedFile = Path.Combine(folder, library + ".received.txt");
        string actual = ApiText.Of(Assembly.Load(library));
        if (Environment.GetEnvironmentVariable("VROEG_APPROVE") == "1")
        {
            File.WriteAllText(approvedFile, actual);
        }

        string approved = File.Exists(approvedFile) ? File.ReadAllText(approvedFile).ReplaceLineEndings("\n") : "";
        if (approved == actual)
        {
            File.Delete(receivedFile);
            return;
        }

        File.WriteAllText(receivedFile, actual);
        Assert.Fail($"The public API of {library} is not the approved one. When this is meant: VROEG_APPROVE=1 dotnet test."
            + $"\nGone:\n{Lines(approved, actual)}\nNew:\n{Lines(actual, approved)}");
    }

    [Fact]
    public void The_text_tells_kinds_members_names_and_defaults_and_leaves_out_what_the_compiler_adds() => Assert.Equal(
        """
        sealed record Vroegsignalering.Repository.Tests.PublicApi.Sample<T> : IComparable<Sample<T>>
          Kind Kind { get; init; }
          Sample(int Number, Kind Kind = Kind.Second)
          const string Word = "a"
          int CompareTo(Sample<T> other)
          int Number { get; init; }
          override string ToString()
          required DateTime? Day { get; init; }
          static IReadOnlyList<T[]> Make<TOther>(in TOther other, out bool made, string text = null)
          static Sample<T> operator Addition(Sample<T> left, Sample<T> right)
        """.ReplaceLineEndings("\n"),
        ApiText.Of(typeof(Sample<>)));

    [Fact]
    public void The_text_of_an_enum_has_its_numbers() => Assert.Equal(
        "enum Vroegsignalering.Repository.Tests.PublicApi.Kind\n  First = 1\n  Second = 2", ApiText.Of(typeof(Kind)));

    private static string Lines(string these, string without) =>
        string.Join('\n', these.Split('\n').Except(without.Split('\n'), StringComparer.Ordinal).Take(40));
}

#pragma warning disable CA1000, CA1036, MA0018, MA0095, MA0096, MA0097, CA1067, IDE0060, RCS1163, MA0048 // shaped to be described
internal enum Kind
{
    Second = 2,
    First = 1,
}

internal sealed record Sample<T>(int Number, Kind Kind = Kind.Second) : IComparable<Sample<T>>
{
    public const string Word = "a";

    public required DateTime? Day { get; init; }

    internal int Hidden { get; init; }

    public static Sample<T> operator +(Sample<T> left, Sample<T> right) => left ?? right;

    public static IReadOnlyList<T[]> Make<TOther>(in TOther other, out bool made, string? text = null)
    {
        made = other is not null;
        return [];
    }

    public int CompareTo(Sample<T>? other) => Number.CompareTo(other?.Number);

    public override string ToString() => Word;
}
