namespace Vroegsignalering.Signals.Intake;

/// <summary>Reads the person and the address of a row.</summary>
internal sealed class PersonCells(RowCells cells)
{
    private const int MaximumBsnText = 32;
    private const string Separators = " .-\u00A0";

    public Person Person()
    {
        (Bsn? bsn, UnverifiedBsn? unverified) = ReadBsn();
        return new Person
        {
            Bsn = bsn,
            UnverifiedBsn = unverified,
            Initials = cells.PooledText(SignalField.Initials),
            NamePrefix = cells.PooledText(SignalField.NamePrefix),
            LastName = cells.PooledText(SignalField.LastName),
            BirthDate = cells.Date(SignalField.BirthDate),
            Phone = cells.Text(SignalField.Phone),
            Email = cells.Text(SignalField.Email),
        };
    }

    /// <summary>The address; <c>null</c> when it is missing or, with a finding, cannot be read.</summary>
    public Address? Address(bool hasBsn)
    {
        // The cells of a record share a buffer when they are in quotes, so postcode and number are not held at the same time.
        Postcode? postcode = cells.Postcode(out bool hasPostcode);
        ReadOnlySpan<char> number = cells.Cell(SignalField.HouseNumber);
        bool hasNumber = !number.IsEmpty;
        if (postcode is not null && Vroegsignalering.Address.TryReadNumber(number, out int value, out string? rest))
        {
            return Vroegsignalering.Address.Of(
                postcode, value, rest, cells.PooledText(SignalField.HouseNumberAddition), cells.PooledText(SignalField.Street), cells.PooledText(SignalField.Town));
        }

        if (!hasBsn)
        {
            cells.Report(SignalDiagnostics.NoIdentity, field: null);
        }
        else if (hasPostcode || hasNumber)
        {
            cells.Report(SignalDiagnostics.AddressUnreadable, SignalField.Postcode);
        }

        return null;
    }

    private (Bsn? Bsn, UnverifiedBsn? Unverified) ReadBsn()
    {
        ReadOnlySpan<char> text = cells.Cell(SignalField.Bsn);
        if (text.IsEmpty)
        {
            return default;
        }

        if (Bsn.TryParse(text, out Bsn? bsn))
        {
            return (bsn, null);
        }

        Span<char> digits = stackalloc char[MaximumBsnText];
        int length = text.ContainsAny(Separators) ? DigitsOf(text, digits) : 0;
        if (length is 8 or 9)
        {
            cells.Report(SignalDiagnostics.BsnWithSeparators, SignalField.Bsn);
            return Repaired(digits[..length]);
        }

        return Repaired(text);
    }

    private (Bsn? Bsn, UnverifiedBsn? Unverified) Repaired(ReadOnlySpan<char> text)
    {
        UnverifiedBsn? unverified = null;
        DiagnosticCode? finding = null;
        if (!Bsn.TryParse(text, out Bsn? bsn))
        {
            finding = text.Length == 8 && Bsn.TryParse($"0{text}", out bsn) ? SignalDiagnostics.BsnLostZero
                : !text.ContainsAnyExceptInRange('0', '9') && UnverifiedBsn.TryParse(text, out unverified) ? SignalDiagnostics.BsnFailsElevenTest
                : SignalDiagnostics.BsnUnusable;
            cells.Report(finding, SignalField.Bsn);
        }

        return (bsn, unverified);
    }

    private static int DigitsOf(ReadOnlySpan<char> text, Span<char> digits)
    {
        int count = 0;
        foreach (char c in text.Length <= digits.Length ? text : [])
        {
            if (char.IsAsciiDigit(c))
            {
                digits[count++] = c;
            }
            else if (!Separators.Contains(c, StringComparison.Ordinal))
            {
                return 0;
            }
        }

        return count;
    }
}
