using Vroegsignalering.Signals.Quarantine;

namespace Vroegsignalering.Cli.Quarantine;

/// <summary>The file <c>quarantine.jsonl</c>: what was set aside and what became of it. Lines are only ever added.</summary>
/// <remarks>The file stays open and locked from reading to writing, so that of two people at work nobody's repair is lost. What is written is
/// on the disk before the call ends. A last line that was cut off is passed over and told; the lines before it count.</remarks>
internal sealed class QuarantineJournal : IDisposable
{
    public const string FileName = "quarantine.jsonl";

    private readonly string _folder;
    private readonly JournalLines _lines = new();
    private FileStream? _file;
    private bool _endsOpen;
    private bool _endsTorn;

    private QuarantineJournal(string folder) => _folder = folder;

    /// <summary>What the journal says.</summary>
    public SignalQuarantine Quarantine => _lines.Quarantine;

    /// <summary>The line that was cut off; <c>null</c> when none was.</summary>
    public Diagnostic? Torn { get; private set; }

    /// <summary>Opens the journal of a folder; a quarantine without rows when there is none yet.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="toRead">Whether nothing will be added; then others may read it too, and it may be a copy that cannot be written.</param>
    /// <exception cref="CallException">It is in use, cannot be read, or was changed by hand.</exception>
    public static QuarantineJournal Open(string folder, bool toRead = false)
    {
        QuarantineJournal journal = new(folder);
        try
        {
            string path = Path.Combine(folder, FileName);
            if (File.Exists(path))
            {
                journal._file = new FileStream(path, FileMode.Open, toRead ? FileAccess.Read : FileAccess.ReadWrite, toRead ? FileShare.Read : FileShare.None);
                byte[] bytes = new byte[journal._file.Length];
                journal._file.ReadExactly(bytes);
                journal.Read(bytes);
            }

            return journal;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            journal.Dispose();
            throw InUse(folder);
        }
        catch
        {
            journal.Dispose();
            throw;
        }
    }

    /// <summary>Opens the journal of a folder that has one.</summary>
    /// <exception cref="CallException">There is none, or it cannot be opened.</exception>
    public static QuarantineJournal OpenExisting(string folder, bool toRead = false) => File.Exists(Path.Combine(folder, FileName))
        ? Open(folder, toRead)
        : throw new CallException($"There is no {FileName} in '{folder}'. Give the folder of the results of 'vroeg process'.");

    /// <summary>Adds what happened. An event that adds nothing is passed over.</summary>
    /// <exception cref="CallException">The file cannot be written.</exception>
    public void Append(IEnumerable<QuarantineEvent> happened)
    {
        using MemoryStream lines = new();
        lines.Write(_endsOpen ? "\n"u8 : []);
        lines.Write(_lines.Begun ? [] : _lines.Begin());
        lines.Write(_endsTorn ? _lines.Torn() : []);
        foreach (QuarantineEvent one in happened)
        {
            lines.Write(_lines.Write(one));
        }

        if (lines.Length == 0)
        {
            return;
        }

        try
        {
            _file ??= Create();
            _file.Seek(0, SeekOrigin.End);
            lines.WriteTo(_file);
            _file.Flush(flushToDisk: true);
            (_endsOpen, _endsTorn) = (false, false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException { ParamName: "path" })
        {
            throw new CallException($"Cannot write {FileName} in '{_folder}'. Look whether you may write there, whether the disk is full, and whether somebody else is at work.");
        }
    }

    public void Dispose() => _file?.Dispose();

    // Who may read the file is the owner alone: it holds rows with a BSN.
    private FileStream Create()
    {
        Directory.CreateDirectory(_folder);
        return PersonalFile.Create(Path.Combine(_folder, FileName), FileAccess.ReadWrite);
    }

    private void Read(ReadOnlySpan<byte> bytes)
    {
        int number = 0;
        int? broken = null;
        while (!bytes.IsEmpty)
        {
            number++;
            int end = bytes.IndexOf((byte)'\n');
            ReadOnlySpan<byte> line = end < 0 ? bytes : bytes[..end];
            _endsOpen = end < 0;
            bytes = end < 0 ? [] : bytes[(end + 1)..];
            line = line.EndsWith("\r"u8) ? line[..^1] : line;
            switch (_lines.Read(line, afterBroken: broken is not null))
            {
                case JournalLine.Whole:
                    broken = null;
                    break;
                case JournalLine.Broken:
                    broken ??= number;
                    _lines.Skip(line);
                    break;
                default:
                    Diagnostic finding = CliDiagnostics.JournalChanged.At(FileName, number);
                    throw new CallException($"{finding} {finding.Code.Remedy.English}");
            }
        }

        _endsTorn = broken is not null;
        Torn = broken is null ? null : CliDiagnostics.TornLine.At(FileName, broken);
    }

    private static CallException InUse(string folder) => new(
        $"Cannot open {FileName} in '{folder}'. Look whether you may read and write it, and whether somebody else is at work; then try again.");
}
