namespace Vroegsignalering.Signals.Intake;

/// <summary>Takes the quotes off a cell.</summary>
internal static class CsvQuotes
{
    /// <summary>Writes a cell without its quotes; a line end within it becomes one LF.</summary>
    /// <returns>The length.</returns>
    public static int Unquote(ReadOnlySpan<char> raw, Span<char> cell)
    {
        int length = 0;
        bool quoted = true;
        for (int i = 1; i < raw.Length; i++)
        {
            char c = raw[i];
            bool pair = i + 1 < raw.Length && raw[i + 1] == (c == '\r' ? '\n' : c);
            if (quoted && c == '"')
            {
                if (!pair)
                {
                    quoted = false;
                    continue;
                }

                i++;
            }
            else if (c == '\r')
            {
                c = '\n';
                i += pair ? 1 : 0;
            }

            cell[length++] = c;
        }

        return length;
    }
}
