using System.Text.Json;

namespace Vroegsignalering.Ddas.Reading;

/// <summary>Walks through one file, one signal, case or field at a time, with only that in memory.</summary>
/// <remarks>An item is read before it is known whether all its bytes are there. When they are not, what was found is forgotten, more bytes are
/// taken, and it is read again: rarer and cheaper than looking for the end of each item first.</remarks>
internal sealed class DeliveryWalker(JsonWindow window, ReadContext context)
{
    private const int MaxDepth = 64;

    private readonly FieldNames _rootNames = FieldNames.OfDelivery();
    private readonly FieldNames _municipalityNames = FieldNames.OfMunicipality();
    private readonly ReadFindings _findings = context.Findings;
    private readonly DeliveryHead _head = new(context);
    private JsonReaderState _state = new(new JsonReaderOptions { MaxDepth = MaxDepth });
    private Place _place;
    private Place _afterSkip;
    private int _skipDepth;
    private bool _isObject;
    private JsonPath? _item;
    private long _nextMunicipality;
    private long _nextItem;

    private enum Place
    {
        Start = 0,
        Root,
        Deliveries,
        Municipality,
        Signals,
        Cases,
        Skipping,
        After,
        Done,
    }

    private enum Outcome
    {
        Taken = 0,

        /// <summary>More bytes are needed; what was taken stays taken.</summary>
        More,

        /// <summary>More bytes are needed, and the step has to be done again.</summary>
        Again,
    }

    /// <summary>Gets the fields of the file itself.</summary>
    public DeliveryHead Head => _head;

    /// <summary>Gets the levering.</summary>
    public MunicipalityHead Municipality { get; private set; } = null!;

    public SignalDraft Signal { get; private set; }

    public CaseDraft Case { get; private set; } = null!;

    /// <summary>Gets the place of the signal or case, until the next step.</summary>
    public JsonPath ItemPath => _item!;

    /// <summary>Gets where in the file the signal or case stands.</summary>
    public long ItemStart { get; private set; }

    public int ItemLength { get; private set; }

    /// <summary>Gets why the file is refused; <c>null</c> when it is not.</summary>
    public Diagnostic? Refusal { get; private set; }

    /// <summary>Takes one step. Findings of before are those of another item from here.</summary>
    public DeliveryStep Next()
    {
        while (_place != Place.Done)
        {
            _findings.Begin();
            Outcome outcome = TryStep(out DeliveryStep step);
            if (outcome == Outcome.Taken)
            {
                return step;
            }

            if (outcome == Outcome.Again)
            {
                _findings.Forget();
            }

            if (Refusal is null && !window.TryFill())
            {
                Refuse(window.IsBroken ? DdasDiagnostics.NotUtf8 : DdasDiagnostics.ItemTooLarge);
            }
        }

        return DeliveryStep.End;
    }

    private Outcome TryStep(out DeliveryStep step)
    {
        step = DeliveryStep.None;
        Utf8JsonReader reader = new(window.Unread, window.IsFinal, _state);
        try
        {
            Outcome outcome = Step(ref reader, ref step);
            if (outcome != Outcome.Again)
            {
                _state = reader.CurrentState;
                window.Advance(reader.BytesConsumed);
            }

            return outcome;
        }
        catch (JsonException exception)
        {
            _findings.Forget();
            Refuse(DdasDiagnostics.NotJson, exception.LineNumber);
            return Outcome.Taken;
        }
    }

    private void Refuse(DiagnosticCode code, long? lineFromZero = null)
    {
        Refusal = code.At(_findings.Source, lineFromZero is long line and < int.MaxValue ? (int)line + 1 : null);
        _place = Place.Done;
    }

    private Outcome Step(ref Utf8JsonReader reader, ref DeliveryStep step) => _place switch
    {
        Place.Start => Start(ref reader),
        Place.Root => Root(ref reader),
        Place.Deliveries => Deliveries(ref reader, ref step),
        Place.Municipality => InMunicipality(ref reader, ref step),
        Place.Signals => ReadSignal(ref reader, ref step),
        Place.Cases => ReadCase(ref reader, ref step),
        Place.Skipping => Skip(ref reader),
        _ => After(ref reader),
    };

    private Outcome Start(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            return Outcome.Again;
        }

        _isObject = reader.TokenType == JsonTokenType.StartObject;
        _place = Place.Root;
        return _isObject ? Outcome.Taken : SkipValue(ref reader, Place.After);
    }

    private Outcome Root(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            return Outcome.Again;
        }

        if (reader.TokenType == JsonTokenType.EndObject)
        {
            _place = Place.After;
            return Outcome.Taken;
        }

        FieldName name = _rootNames.Find(ref reader, context.Evidence);
        if (name.Field == Field.Unknown)
        {
            _findings.AddUnknownProperty(path: null, ref reader);
        }

        if (!reader.Read())
        {
            return Outcome.Again;
        }

        if (name.Field == Field.Deliveries && reader.TokenType == JsonTokenType.StartArray)
        {
            _head.HasDeliveries = true;
            _place = Place.Deliveries;
            return Outcome.Taken;
        }

        if (name.Field is Field.Unknown or Field.Deliveries)
        {
            return SkipValue(ref reader, Place.Root);
        }

        return _head.Read(ref reader, name) ? Outcome.Taken : Outcome.Again;
    }

    private Outcome Deliveries(ref Utf8JsonReader reader, ref DeliveryStep step)
    {
        if (!reader.Read())
        {
            return Outcome.Again;
        }

        if (reader.TokenType == JsonTokenType.EndArray)
        {
            _place = Place.Root;
            return Outcome.Taken;
        }

        JsonPath path = JsonPath.Item(parent: null, "leveringen", _nextMunicipality);
        _nextMunicipality++;
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            Municipality = new MunicipalityHead(context, path, _head.Municipalities);
            _head.Municipalities++;
            _item = null;
            _place = Place.Municipality;
            step = DeliveryStep.MunicipalityStart;
            return Outcome.Taken;
        }

        _findings.Add(DdasDiagnostics.DeliveryNotAnObject, path);
        return SkipValue(ref reader, Place.Deliveries);
    }

    private Outcome InMunicipality(ref Utf8JsonReader reader, ref DeliveryStep step)
    {
        if (!reader.Read())
        {
            return Outcome.Again;
        }

        if (reader.TokenType == JsonTokenType.EndObject)
        {
            Municipality.End();
            _place = Place.Deliveries;
            step = DeliveryStep.MunicipalityEnd;
            return Outcome.Taken;
        }

        JsonPath path = Municipality.Path;
        FieldName name = _municipalityNames.Find(ref reader, context.Evidence);
        if (name.Field == Field.Unknown)
        {
            _findings.AddUnknownProperty(path, ref reader);
        }

        if (!reader.Read())
        {
            return Outcome.Again;
        }

        if (name.Field == Field.Unknown)
        {
            return SkipValue(ref reader, Place.Municipality);
        }

        if (name.Field is not (Field.Signals or Field.Cases))
        {
            return Municipality.Read(ref reader, name) ? Outcome.Taken : Outcome.Again;
        }

        if (reader.TokenType == JsonTokenType.StartArray)
        {
            _item = JsonPath.Item(ref _item, path, name.Text, 0);
            _nextItem = 0;
            _place = name.Field == Field.Signals ? Place.Signals : Place.Cases;
            step = DeliveryStep.ListStart;
            return Outcome.Taken;
        }

        if (reader.TokenType == JsonTokenType.Null)
        {
            context.Fields.AddNullOrWrongKind(ref reader, path, name.Text);
            return Outcome.Taken;
        }

        _findings.Add(DdasDiagnostics.ListUnreadable, path, name.Text);
        return SkipValue(ref reader, Place.Municipality);
    }

    private Outcome ReadSignal(ref Utf8JsonReader reader, ref DeliveryStep step)
    {
        if (!reader.Read())
        {
            return Outcome.Again;
        }

        if (reader.TokenType == JsonTokenType.EndArray)
        {
            _place = Place.Municipality;
            step = DeliveryStep.SignalsEnd;
            return Outcome.Taken;
        }

        int depth = reader.CurrentDepth;
        long start = reader.TokenStartIndex;
        _item!.Index = _nextItem;
        SignalDraft draft = context.Signals.Read(ref reader, _item, window.Unread);
        if (!IsAtEnd(ref reader, depth))
        {
            return Outcome.Again;
        }

        Signal = draft;
        step = DeliveryStep.Signal;
        return Item(ref reader, start);
    }

    private Outcome ReadCase(ref Utf8JsonReader reader, ref DeliveryStep step)
    {
        if (!reader.Read())
        {
            return Outcome.Again;
        }

        if (reader.TokenType == JsonTokenType.EndArray)
        {
            _place = Place.Municipality;
            return Outcome.Taken;
        }

        int depth = reader.CurrentDepth;
        long start = reader.TokenStartIndex;
        _item!.Index = _nextItem;
        CaseDraft draft = context.Cases.Read(ref reader, _item);
        if (!IsAtEnd(ref reader, depth))
        {
            return Outcome.Again;
        }

        Case = draft;
        step = DeliveryStep.Case;
        return Item(ref reader, start);
    }

    private Outcome Item(ref Utf8JsonReader reader, long start)
    {
        ItemStart = window.Position + start;
        ItemLength = (int)(reader.BytesConsumed - start);
        _nextItem++;
        return Outcome.Taken;
    }

    /// <summary>Whether a value was read to its end: not when the bytes ended before it did.</summary>
    public static bool IsAtEnd(ref Utf8JsonReader reader, int depth) => reader.CurrentDepth == depth
        && reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.PropertyName);

    /// <summary>Past a value of which nothing is kept, whatever its size.</summary>
    private Outcome SkipValue(ref Utf8JsonReader reader, Place then)
    {
        bool isContainer = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
        (_place, _afterSkip, _skipDepth) = (isContainer ? Place.Skipping : then, then, reader.CurrentDepth);
        return Outcome.Taken;
    }

    private Outcome Skip(ref Utf8JsonReader reader)
    {
        while (reader.Read())
        {
            if (reader.CurrentDepth == _skipDepth)
            {
                _place = _afterSkip;
                return Outcome.Taken;
            }
        }

        return Outcome.More;
    }

    // A second value after the first is no JSON: reading on throws then.
    private Outcome After(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (!window.IsFinal)
        {
            return Outcome.More;
        }

        _place = Place.Done;
        if (!_isObject || !_head.HasDeliveries)
        {
            Refuse(_isObject ? DdasDiagnostics.NoDeliveries : DdasDiagnostics.NotAnObject);
        }
        else
        {
            _head.End();
        }

        return Outcome.Taken;
    }
}
