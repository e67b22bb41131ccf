using System.Security.Cryptography;
using System.Text.Json;

namespace Vroegsignalering.Ddas.Delivering;

/// <summary>Reads a delivery that the writer made, once and in pieces, and notes where everything stands.</summary>
internal sealed class DeliveryScan
{
    private const int Piece = 1 << 18;

    private readonly Stream _stream;
    private readonly IncrementalHash _hash;
    private readonly List<(LeveringPlace Place, GroupFinder Groups)> _parts = [];
    private GroupFinder _groups = new();
    private LeveringPlace _place;
    private string _list = "";
    private string _property = "";
    private string _id = "";

    private DeliveryScan(Stream stream, IncrementalHash hash) => (_stream, _hash) = (stream, hash);

    /// <summary>Reads from the begin of a stream to its end.</summary>
    /// <param name="stream">The delivery.</param>
    /// <param name="hash">Everything that is read goes into it.</param>
    public static IReadOnlyList<(LeveringPlace Place, GroupFinder Groups)> Of(Stream stream, IncrementalHash hash)
    {
        DeliveryScan scan = new(stream, hash);
        scan.Read();
        return scan._parts;
    }

    private void Read()
    {
        byte[] buffer = new byte[Piece];
        JsonReaderState state = default;
        long offset = 0;
        int filled = 0;
        bool isLast = false;
        while (!isLast)
        {
            int count = _stream.Read(buffer, filled, buffer.Length - filled);
            _hash.AppendData(buffer, filled, count);
            filled += count;
            isLast = count == 0;
            Utf8JsonReader json = new(buffer.AsSpan(0, filled), isLast, state);
            while (json.Read())
            {
                Take(ref json, offset);
            }

            int used = (int)json.BytesConsumed;
            state = json.CurrentState;
            offset += used;
            filled -= used;
            buffer.AsSpan(used, filled).CopyTo(buffer);
            if (used == 0 && filled == buffer.Length)
            {
                Array.Resize(ref buffer, buffer.Length * 2);
            }
        }
    }

    // Depths: 2 is a levering, 4 a signal or a case, 6 a reference of a case to a signal.
    private void Take(ref Utf8JsonReader json, long offset)
    {
        long start = offset + json.TokenStartIndex;
        long end = offset + json.BytesConsumed;
        switch (json.TokenType, json.CurrentDepth)
        {
            case (JsonTokenType.PropertyName, 3):
                _list = json.GetString()!;
                break;
            case (JsonTokenType.PropertyName, 5 or 7):
                _property = json.GetString()!;
                break;
            case (JsonTokenType.StartObject, 2):
                (_place, _groups) = (new LeveringPlace { Start = start }, new GroupFinder());
                break;
            case (JsonTokenType.Number, 3) when _list == "teller":
                _place = _place with { CounterStart = start, CounterEnd = end };
                break;
            case (JsonTokenType.StartArray, 3):
                _place = _list switch
                {
                    "vroegsignalen" => _place with { SignalsStart = end },
                    "vroegsignaalzaken" => _place with { CasesStart = end },
                    _ => _place,
                };
                break;
            case (JsonTokenType.EndArray, 3):
                _place = _list switch
                {
                    "vroegsignalen" => _place with { SignalsEnd = start },
                    "vroegsignaalzaken" => _place with { CasesEnd = start },
                    _ => _place,
                };
                break;
            case (JsonTokenType.String, 5) when _property == "ID" && _list == "vroegsignalen":
                _id = json.GetString()!;
                break;
            case (JsonTokenType.String, 7) when _property == "ID" && _list == "vroegsignaalzaken":
                _groups.AddReference(json.GetString()!);
                break;
            case (JsonTokenType.EndObject, 4) when _list == "vroegsignalen":
                _groups.AddSignal(_id, end);
                break;
            case (JsonTokenType.EndObject, 4) when _list == "vroegsignaalzaken":
                _groups.EndCase(end);
                break;
            case (JsonTokenType.EndObject, 2):
                End(end);
                break;
        }
    }

    private void End(long end)
    {
        _place = _place with { End = end };
        bool isInOrder = _place.Start < _place.CounterStart && _place.CounterEnd < _place.SignalsStart && _place.SignalsStart <= _place.SignalsEnd
            && _place.SignalsEnd < _place.CasesStart && _place.CasesStart <= _place.CasesEnd && _place.CasesEnd < end;
        _parts.Add(isInOrder ? (_place, _groups) : throw new InvalidOperationException("The writer put counter, signals and cases in another order."));
    }
}
