namespace Vroegsignalering.Prioritisation;

/// <summary>Reads lines of bytes that end in a line feed; the last one may go without.</summary>
internal sealed class LineReader(Stream stream) : IDisposable
{
    private readonly MemoryStream _line = new();
    private readonly byte[] _buffer = new byte[64 * 1024];
    private int _at;
    private int _length;

    /// <summary>Reads the next line; it is there until the one after it is read.</summary>
    public bool TryRead(out ReadOnlyMemory<byte> line)
    {
        _line.SetLength(0);
        while (true)
        {
            if (_at == _length)
            {
                (_at, _length) = (0, stream.Read(_buffer));
                if (_length == 0)
                {
                    line = Line();
                    return line.Length > 0;
                }
            }

            int end = _buffer.AsSpan(_at, _length - _at).IndexOf((byte)'\n');
            int count = end < 0 ? _length - _at : end;
            _line.Write(_buffer, _at, count);
            _at += count;
            if (end >= 0)
            {
                _at++;
                line = Line();
                return true;
            }
        }
    }

    public void Dispose() => _line.Dispose();

    private ReadOnlyMemory<byte> Line() => _line.GetBuffer().AsMemory(0, (int)_line.Length);
}
