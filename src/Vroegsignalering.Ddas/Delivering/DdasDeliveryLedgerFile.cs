using System.Text;
using NodaTime;

namespace Vroegsignalering.Ddas.Delivering;

/// <summary>A ledger of deliveries in a folder: <c>deliveries.jsonl</c> with a line each, and <c>deliveries.head</c>, of which a copy should be kept elsewhere.</summary>
/// <remarks>Every line is chained to the one before by its digest and is on the disk before the call returns. A last line that was not finished when the computer
/// stopped is cleared away: nothing was delivered after it. More processes may use the folder one after another; at the same moment one of them waits.</remarks>
public sealed class DdasDeliveryLedgerFile : IDdasDeliveryLedger, IDisposable
{
    /// <summary>The name of the file with the lines.</summary>
    public const string FileName = "deliveries.jsonl";

    /// <summary>The name of the file that says how far the ledger goes.</summary>
    public const string HeadFileName = "deliveries.head";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly string _path;
    private readonly string _headPath;
    private readonly SemaphoreSlim _one = new(1, 1);
    private readonly Dictionary<(string? Receiver, string Period, DdasVersion Version), (string SnapshotId, Instant At)> _firstPages = [];
    private DdasDeliveryLedgerHead _head = DdasDeliveryLedgerHead.Empty;
    private DdasDeliveryLedgerHead _before = DdasDeliveryLedgerHead.Empty;
    private bool _endIsChecked;
    private long _length;

    /// <summary>Uses a folder; it is made when it is not there yet.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="IOException">The folder cannot be made.</exception>
    public DdasDeliveryLedgerFile(string folder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        OwnFiles.CreateFolder(folder);
        (_path, _headPath) = (Path.Combine(folder, FileName), Path.Combine(folder, HeadFileName));
    }

    /// <inheritdoc/>
    /// <exception cref="IOException">The line cannot be written.</exception>
    /// <exception cref="InvalidDataException">The ledger was changed; nothing is added to it.</exception>
    public async Task AppendAsync(DdasDeliveryEntry entry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entry);
        await _one.WaitAsync(cancellationToken);
        try
        {
            using FileStream file = await OpenAsync(cancellationToken);
            Catch(file);
            (byte[] line, DdasDeliveryLedgerHead head) = DdasDeliveryLine.Write(entry, _head);
            file.SetLength(_length);
            file.Position = _length;
            file.Write(line);
            file.Flush(flushToDisk: true);
            Note(entry, head, line.Length);
            WriteHead();
        }
        finally
        {
            _one.Release();
        }
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">The ledger was changed.</exception>
    public async Task<string?> FindSnapshotAsync(
        string receiver, ReportingPeriod period, DdasVersion version, Instant since, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(period);
        await _one.WaitAsync(cancellationToken);
        try
        {
            using FileStream file = await OpenAsync(cancellationToken);
            Catch(file);
            return _firstPages.TryGetValue((receiver, period.Name, version), out (string SnapshotId, Instant At) last) && last.At >= since
                ? last.SnapshotId
                : null;
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Lets go of what guards the file; the file is not open between calls.</summary>
    public void Dispose() => _one.Dispose();

    // Another process may be adding a line; that takes milliseconds.
    private async Task<FileStream> OpenAsync(CancellationToken cancellationToken)
    {
        for (int tries = 0; ; tries++)
        {
            try
            {
                return OwnFiles.Open(_path, FileMode.OpenOrCreate, FileAccess.ReadWrite);
            }
            catch (IOException) when (tries < 250)
            {
                await Task.Delay(Pause, cancellationToken);
            }
        }
    }

    // Reads what is new since the last time, which is everything the first time.
    private void Catch(FileStream file)
    {
        if (file.Length != _length)
        {
            ReadNew(file);
        }

        if (!_endIsChecked)
        {
            CheckEnd();
            _endIsChecked = true;
        }
    }

    // Lines that were cut off are not missed by the chain, and the next line would overwrite the head that still tells of them.
    private void CheckEnd()
    {
        if (!File.Exists(_headPath))
        {
            return;
        }

        DdasDeliveryLedgerHead? kept = DdasDeliveryLedgerHead.TryParse(File.ReadAllText(_headPath));
        if (kept != _head && kept != _before)
        {
            throw new InvalidDataException("The ledger of deliveries does not end where its head says. Verify it with 'vroeg ddas deliveries'.");
        }
    }

    private void ReadNew(FileStream file)
    {
        if (file.Length < _length)
        {
            throw new InvalidDataException("The ledger of deliveries became shorter. Verify it with 'vroeg ddas deliveries'.");
        }

        byte[] bytes = new byte[file.Length - _length];
        file.Position = _length;
        file.ReadExactly(bytes);
        ReadOnlyMemory<byte> rest = bytes;
        for (int end = rest.Span.IndexOf((byte)'\n'); end >= 0; end = rest.Span.IndexOf((byte)'\n'))
        {
            DdasDeliveryLedgerHead? next = DdasDeliveryLine.Follow(rest[..end].Span, _head);
            if (next is null || DdasDeliveryLine.Read(rest[..end]) is not var (number, entry) || number != next.Entries)
            {
                throw new InvalidDataException("A line of the ledger of deliveries was changed. Verify it with 'vroeg ddas deliveries'.");
            }

            Note(entry, next, end + 1);
            rest = rest[(end + 1)..];
        }
    }

    private void Note(DdasDeliveryEntry entry, DdasDeliveryLedgerHead head, int length)
    {
        (_before, _head, _length) = (_head, head, _length + length);
        if (entry is { Kind: DdasDeliveryKind.Page, Page: 1 })
        {
            _firstPages[(entry.Receiver, entry.Period.Name, entry.Version)] = (entry.SnapshotId, entry.At);
        }
    }

    private void WriteHead()
    {
        string part = _headPath + ".part";
        using (FileStream stream = OwnFiles.Open(part, FileMode.Create, FileAccess.Write))
        {
            stream.Write(Encoding.ASCII.GetBytes($"{_head}\n"));
            stream.Flush(flushToDisk: true);
        }

        File.Move(part, _headPath, overwrite: true);
    }
}
