using System.Runtime.CompilerServices;
using NodaTime;

namespace Vroegsignalering.Ddas.Writing;

/// <summary>Makes the fields of one list or object: what is not stated is left out.</summary>
internal sealed class Fields(Utf8Output output, WriteGaps gaps, DdasVersion version, string path)
{
    public DateField Date(string name) => new(output, Utf8Output.Name(name), gaps.Of(DdasDiagnostics.DateNotWritten, $"{path}.{name}"));

    public TextField Text(string name) => new(output, Utf8Output.Name(name));

    public FlagField Flag(string name) => new(output, Utf8Output.Name(name));

    public ChoiceField<T> Choice<T>(string name, Func<T, DdasVersion, VersionWord> word, DiagnosticCode? absent = null)
        where T : struct, Enum => new(
            output,
            name,
            value => word(value, version),
            gaps.Of(DdasWriteDiagnostics.ValueApproximated, $"{path}.{name}"),
            gaps.Of(absent ?? DdasWriteDiagnostics.ValueNotInVersion, $"{path}.{name}"));
}

/// <summary>A day.</summary>
internal sealed class DateField(Utf8Output output, byte[] name, WriteGaps.Gap outOfRange)
{
    public void Write(LocalDate? value)
    {
        if (value is not LocalDate date)
        {
            return;
        }

        (int year, int month, int day) = date;
        if (year is < DdasDates.EarliestYear or > DdasDates.LatestYear)
        {
            outOfRange.Add();
            return;
        }

        output.Date(name, year, month, day);
    }
}

/// <summary>A text; blank counts as not stated.</summary>
internal sealed class TextField(Utf8Output output, byte[] name)
{
    public void Write(string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            output.Text(name, WellFormed.Text(value));
        }
    }
}

/// <summary>Yes or no.</summary>
internal sealed class FlagField(Utf8Output output, byte[] name)
{
    private readonly byte[] _yes = [.. name, .. "true,"u8];
    private readonly byte[] _no = [.. name, .. "false,"u8];

    public void Write(bool? value)
    {
        if (value is bool stated)
        {
            output.Raw(stated ? _yes : _no);
        }
    }
}

/// <summary>A word of a closed list; zero is not stated.</summary>
internal sealed class ChoiceField<T>
    where T : struct, Enum
{
    private readonly Utf8Output _output;
    private readonly WriteGaps.Gap _approximated;
    private readonly WriteGaps.Gap _absent;
    private readonly byte[]?[] _words;
    private readonly bool[] _isApproximation;

    public ChoiceField(
        Utf8Output output, string name, Func<T, VersionWord> wordOf, WriteGaps.Gap approximated, WriteGaps.Gap absent)
    {
        (_output, _approximated, _absent) = (output, approximated, absent);
        VersionWord[] words = [.. Enum.GetValues<T>().Order().Skip(1).Select(wordOf)];
        _words = [null, .. words.Select(word => word.Text is string text ? Utf8Output.NameAndText(name, text) : null)];
        _isApproximation = [false, .. words.Select(word => word.IsApproximation)];
    }

    public void Write(T value)
    {
        int index = Unsafe.BitCast<T, int>(value);
        if (index == 0)
        {
            return;
        }

        if ((uint)index >= (uint)_words.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "The value is no member of the list.");
        }

        if (_words[index] is not byte[] word)
        {
            _absent.Add();
            return;
        }

        _output.Raw(word);
        _approximated.AddIf(_isApproximation[index]);
    }
}
